package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
    TypeSpec.Builder type =
        Hidden.type(name(), "The events that each state allows.\n")
            .addField(
                Hidden.field(sets, "OF", "A set a state.")
                    .initializer("new $T<>($L)", ArrayList.class, tables.at("STATES"))
                    .build())
            .addStaticBlock(filled());
    return type.build();
  }

  private CodeBlock filled() {
    return scope
        .text()
        .with("states", Scope.qualifier(scope.state))
        .with("events", Scope.qualifier(scope.event))
        .with("set", EnumSet.class)
        .with("collections", Collections.class)
        .of(
            """
            for ($state:T from : $states:L.values()) {
              $set:T<$event:T> allowed = $set:T.noneOf($event:T.class);
              for ($event:T event : $events:L.values()) {
                if (canFire(from, event)) {
                  allowed.add(event);
                }
              }
              OF.add($collections:T.unmodifiableSet(allowed));
            }
            """);
  }

  /** The set for the state that is left. */
  public CodeBlock of() {
    return CodeBlock.of("$L.OF.get(from.ordinal())", name());
  }
}
