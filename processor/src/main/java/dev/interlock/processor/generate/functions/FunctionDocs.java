package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.Parameter;

/** Begins the functions, and the mixin's methods, with what their Javadoc says. */
record FunctionDocs(Scope scope) {

  MethodSpec.Builder method(MethodPlan plan) {
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
          IS_IN ->
          TypeName.BOOLEAN;
    };
  }

  /** From where an event leads where, said once: at its move. */
  private CodeBlock arcs(MethodPlan plan) {
    return switch (plan.role(OfFunctions.class)) {
      case FIRE_THIS -> new Docs(scope).arcs(scope.moves.on(plan.cause().name()));
      default -> CodeBlock.of("");
    };
  }

  private CodeBlock returned(MethodPlan plan) {
    String name = plan.cause().name();
    return switch (plan.role(OfFunctions.class)) {
      case CAN_TRANSITION -> CodeBlock.of("whether one state may go to another$L", strength(plan));
      case TRANSITION -> CodeBlock.of("the state that is entered");
      case REFUSAL_OF_STATE ->
          CodeBlock.of("why one state may not go to another$L; empty if it may", strength(plan));
      case TARGETS -> CodeBlock.of("the states that a state may go to$L", strength(plan));
      case SOURCES -> CodeBlock.of("the states that may go to a state");
      case IS_INITIAL -> CodeBlock.of("whether the lifecycle may begin in a state");
      case IS_TERMINAL -> CodeBlock.of("whether the lifecycle ends in a state");
      case IS_SENTINEL -> CodeBlock.of("whether a constant is no state of the lifecycle");
      case IS_IN -> CodeBlock.of("whether a state is in the group {@code $L}", name);
      case EVENTS -> CodeBlock.of("the events that a state allows$L", strength(plan));
      case CAN_FIRE -> CodeBlock.of("whether a state allows an event$L", strength(plan));
      case FIRE -> CodeBlock.of("the state that an event leads to");
      case REFUSAL_OF_EVENT ->
          CodeBlock.of("why a state refuses an event$L; empty if it doesn't", strength(plan));
      case ACTORS -> CodeBlock.of("who may fire an event in a state");
      case CAN_FIRE_THIS ->
          CodeBlock.of("whether {@link #$L} passes$L", Names.event(name), strength(plan));
      case CAN_GO_TO ->
          CodeBlock.of(
              "whether {@link #$L} passes$L",
              Names.toState(scope.state(plan.cause())),
              strength(plan));
      case GO_TO -> CodeBlock.of("{@link $T#$L}, if a state may go there", scope.state, name);
      case OF -> CodeBlock.of("the state of a name: its own, a shorter or a former one");
      case GRAPH -> CodeBlock.of("the whole machine as data");
      case FIRE_THIS -> CodeBlock.of("the state that {@code $L} leads to", name);
    };
  }

  /** How much a question knows: what is declared, who asks, and what the guards say now. */
  private static String strength(MethodPlan plan) {
    return (plan.takes(Parameter.BY) ? " for an actor" : "")
        + (plan.takes(Parameter.GUARDS) ? " now" : "");
  }
}
