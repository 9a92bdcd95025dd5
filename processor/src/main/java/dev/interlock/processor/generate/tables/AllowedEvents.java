package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import java.util.List;

/** Writes the sets of events that the states allow, made once, and not before somebody asks. */
public record AllowedEvents(Scope scope, Tables tables) {

  private String name() {
    return scope.helper("AllowedEvents");
  }

  /** Returns the type. */
  public TypeSpec type() {
    ParameterizedTypeName sets =
        ParameterizedTypeName.get(ClassName.get(List.class), Scope.setOf(scope.event));
    return Hidden.type(name(), "The events that each state allows.\n")
        .addField(
            Hidden.field(sets, "OF", "A set a state.")
                .initializer("$L.events($T.class)", tables.lifecycle(), scope.event)
                .build())
        .build();
  }

  /** The set for the state that is left. */
  public CodeBlock of() {
    return CodeBlock.of("$L.OF.get(from.ordinal())", name());
  }
}
