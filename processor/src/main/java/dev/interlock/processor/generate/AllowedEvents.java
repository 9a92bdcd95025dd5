package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Writes the sets of events that the states allow, made once, and not before somebody asks. */
final class AllowedEvents {

  private final Scope scope;
  private final Tables tables;
  private final String name;

  AllowedEvents(Scope scope, Tables tables) {
    this.scope = scope;
    this.tables = tables;
    this.name = scope.helper("AllowedEvents");
  }

  TypeSpec type() {
    TypeName set = Scope.setOf(scope.event);
    TypeSpec.Builder type = Hidden.type(name, "The events that each state allows.\n");
    type.addField(
        Hidden.field(
                ParameterizedTypeName.get(ClassName.get(List.class), set), "OF", "A set a state.")
            .initializer("new $T<>($L)", ArrayList.class, tables.at("STATES"))
            .build());
    type.addStaticBlock(
        CodeBlock.builder()
            .beginControlFlow(
                "for ($T from : $L.values())", scope.state, Scope.qualifier(scope.state))
            .addStatement(
                "$T<$T> events = $T.noneOf($T.class)",
                EnumSet.class,
                scope.event,
                EnumSet.class,
                scope.event)
            .beginControlFlow("for ($T event : $T.values())", scope.event, scope.event)
            .beginControlFlow("if (canFire(from, event))")
            .addStatement("events.add(event)")
            .endControlFlow()
            .endControlFlow()
            .addStatement("OF.add($T.unmodifiableSet(events))", Collections.class)
            .endControlFlow()
            .build());
    Hidden.hideConstructor(type);
    return type.build();
  }

  /** The set for the state that is left. */
  CodeBlock of() {
    return CodeBlock.of("$L.OF.get(from.ordinal())", name);
  }
}
