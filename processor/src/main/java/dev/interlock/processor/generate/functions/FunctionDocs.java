package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import dev.interlock.processor.surface.names.Names;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Begins the functions, and the mixin's methods, with what their Javadoc says. */
record FunctionDocs(Scope scope) {

  /** Returns a type's methods with their bodies. */
  List<MethodSpec> methods(TypePlan type, Modifier kind, Function<MethodPlan, CodeBlock> body) {
    return type.methods().stream()
        .map(
            plan ->
                method(plan).addModifiers(Modifier.PUBLIC, kind).addCode(body.apply(plan)).build())
        .toList();
  }

  private MethodSpec.Builder method(MethodPlan plan) {
    return new Signatures(scope).returning(plan, type(plan), returned(plan), arcs(plan));
  }

  private TypeName type(MethodPlan plan) {
    return switch (plan.role(OfFunctions.class)) {
      case TRANSITION, GO_TO, FIRE, FIRE_THIS, OF -> scope.state;
      case REFUSAL_OF_STATE, REFUSAL_OF_EVENT -> scope.refusal();
      case TARGETS, SOURCES -> Scope.setOf(scope.state);
      case EVENTS -> Scope.setOf(scope.event);
      case ACTORS -> Scope.setOf(scope.actor);
      case GRAPH -> scope.graph();
      case CAN_TRANSITION,
          CAN_FIRE,
          CAN_FIRE_THIS,
          CAN_GO_TO,
          IS_INITIAL,
          IS_TERMINAL,
          IS_SENTINEL,
          IS_IN,
          IGNORES ->
          TypeName.BOOLEAN;
    };
  }

  /** From where an event leads where, said once: at its move. */
  private CodeBlock arcs(MethodPlan plan) {
    return switch (plan.role(OfFunctions.class)) {
      case FIRE_THIS -> new Docs(scope).event(plan.cause().name());
      default -> CodeBlock.of("");
    };
  }

  private CodeBlock returned(MethodPlan plan) {
    String name = plan.cause().name();
    OfFunctions role = plan.role(OfFunctions.class);
    String answer = role.answer(name);
    return switch (role) {
      case CAN_TRANSITION, TARGETS, EVENTS, CAN_FIRE ->
          CodeBlock.of("$L$L", answer, strength(plan));
      case REFUSAL_OF_STATE -> CodeBlock.of("$L$L; empty if it may", answer, strength(plan));
      case REFUSAL_OF_EVENT -> CodeBlock.of("$L$L; empty if it doesn't", answer, strength(plan));
      case IS_IN -> CodeBlock.of("whether a state is in the group {@code $L}", name);
      case CAN_FIRE_THIS ->
          CodeBlock.of("whether {@link #$L} passes$L", Names.event(name), strength(plan));
      case CAN_GO_TO ->
          CodeBlock.of(
              "whether {@link #$L} passes$L",
              Names.toState(scope.state(plan.cause())),
              strength(plan));
      case GO_TO -> CodeBlock.of("{@link $T#$L}, if a state may go there", scope.state, name);
      case FIRE_THIS -> CodeBlock.of("the state that {@code $L} leads to", name);
      case TRANSITION,
          SOURCES,
          IS_INITIAL,
          IS_TERMINAL,
          IS_SENTINEL,
          FIRE,
          ACTORS,
          IGNORES,
          OF,
          GRAPH ->
          CodeBlock.of("$L", answer);
    };
  }

  /** How much a question knows: what is declared, who asks, and what the guards say now. */
  private static String strength(MethodPlan plan) {
    return (plan.takes(Parameter.BY) ? " for an actor" : "")
        + (plan.takes(Parameter.GUARDS) ? " now" : "");
  }
}
