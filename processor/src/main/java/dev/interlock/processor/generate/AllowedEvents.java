package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;

/** Writes the sets of events that the states allow, made once, and not before somebody asks. */
final class AllowedEvents {

  private final Api api;
  private final Tables tables;
  private final String name;

  AllowedEvents(Api api, Tables tables) {
    this.api = api;
    this.tables = tables;
    this.name = api.helper("AllowedEvents");
  }

  TypeSpec type() {
    ParameterizedTypeName set = ParameterizedTypeName.get(Functions.SET, api.event);
    TypeSpec.Builder type = Api.hidden(name, "The events that each state allows.\n");
    type.addField(
        Api.field(ParameterizedTypeName.get(Functions.LIST, set), "OF", "A set a state.")
            .initializer("new $T<>($L)", ArrayList.class, tables.at("STATES"))
            .build());
    type.addStaticBlock(
        CodeBlock.builder()
            .beginControlFlow("for ($T from : $L.values())", api.state, Api.qualifier(api.state))
            .addStatement(
                "$T<$T> events = $T.noneOf($T.class)",
                EnumSet.class,
                api.event,
                EnumSet.class,
                api.event)
            .beginControlFlow("for ($T event : $T.values())", api.event, api.event)
            .beginControlFlow("if (canFire(from, event))")
            .addStatement("events.add(event)")
            .endControlFlow()
            .endControlFlow()
            .addStatement("OF.add($T.unmodifiableSet(events))", Collections.class)
            .endControlFlow()
            .build());
    Api.hideConstructor(type);
    return type.build();
  }

  /** The set for the state that is left. */
  CodeBlock of() {
    return CodeBlock.of("$L.OF.get(from.ordinal())", name);
  }
}
