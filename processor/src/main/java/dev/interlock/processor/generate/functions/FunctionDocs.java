package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Parameter;
import java.util.stream.Stream;

/** Begins the functions, and the mixin's methods for them, with what their Javadoc says. */
record FunctionDocs(Scope scope) {

  MethodSpec.Builder method(MethodPlan plan) {
    MethodSpec.Builder method =
        new Signatures(scope)
            .method(plan, type(plan), CodeBlock.of("$L.$L", description(plan), arcs(plan)))
            .addJavadoc("@return $L\n", returned(plan));
    return switch (plan.role(OfFunctions.class)) {
      case TRANSITION, GO_TO, FIRE, FIRE_THIS ->
          method.addJavadoc(
              "@throws $L if the lifecycle doesn't allow it\n", Scope.EXCEPTION.canonicalName());
      default -> method;
    };
  }

  private TypeName type(MethodPlan plan) {
    return switch (plan.role(OfFunctions.class)) {
      case TRANSITION, GO_TO, FIRE, FIRE_THIS -> scope.state;
      case REFUSAL_OF_STATE, REFUSAL_OF_EVENT -> scope.refusal();
      case TARGETS, SOURCES -> Scope.setOf(scope.state);
      case EVENTS -> Scope.setOf(scope.event);
      case GRAPH -> scope.graph();
      case CAN_TRANSITION, CAN_FIRE, CAN_FIRE_THIS, IS_INITIAL, IS_TERMINAL, IS_IN ->
          TypeName.BOOLEAN;
    };
  }

  private CodeBlock description(MethodPlan plan) {
    boolean by = plan.takes(Parameter.BY);
    String now = plan.takes(Parameter.GUARDS) ? " now" : "";
    String forActor = by ? " for an actor" : "";
    String toActor = by ? " to an actor" : "";
    String onBehalf = by ? " on behalf of an actor" : "";
    String whenFired = by ? " when an actor fires it" : "";
    String name = plan.cause().name();
    return switch (plan.role(OfFunctions.class)) {
      case CAN_TRANSITION ->
          CodeBlock.of(
              "Returns whether a transition leads from one state to another$L$L",
              forActor,
              ifGuarded(scope.moves.anyGuarded()));
      case TRANSITION -> CodeBlock.of("Goes from one state to another$L", onBehalf);
      case REFUSAL_OF_STATE ->
          CodeBlock.of(
              "Explains why one state can't go to another$L, and what is allowed instead", now);
      case TARGETS -> CodeBlock.of("Returns the states that a state may go to");
      case SOURCES -> CodeBlock.of("Returns the states that may go to a state");
      case IS_INITIAL ->
          is("whether the lifecycle may begin in a state", lifecycle().filter(State::initial));
      case IS_TERMINAL ->
          is("whether the lifecycle ends in a state", lifecycle().filter(State::terminal));
      case IS_IN ->
          is(
              "whether a state is in the group {@code " + name + "}",
              scope.group(plan.cause()).members().stream());
      case GO_TO -> CodeBlock.of("Goes to {@link $T#$L}$L", scope.state, name, onBehalf);
      case EVENTS -> CodeBlock.of("Returns the events that a state allows");
      case CAN_FIRE ->
          CodeBlock.of(
              "Returns whether a state allows an event$L$L",
              toActor,
              ifGuarded(scope.moves.anyEventGuarded()));
      case FIRE -> CodeBlock.of("Returns the state that an event leads to$L", whenFired);
      case REFUSAL_OF_EVENT ->
          CodeBlock.of("Explains why a state refuses an event$L, and what it allows instead", now);
      case CAN_FIRE_THIS ->
          CodeBlock.of(
              "Returns whether a state allows {@code $L}$L$L",
              name,
              toActor,
              ifGuarded(scope.moves.isGuarded(name)));
      case FIRE_THIS -> CodeBlock.of("Goes where {@code $L} leads$L", name, whenFired);
      case GRAPH -> CodeBlock.of("Returns the whole machine as data");
    };
  }

  private static String ifGuarded(boolean guarded) {
    return guarded ? ", if its guard allows it" : "";
  }

  private CodeBlock is(String what, Stream<State> members) {
    return CodeBlock.of("Returns $L: $L", what, new Docs(scope).states(members));
  }

  private Stream<State> lifecycle() {
    return scope.machine.lifecycle().stream();
  }

  /** From where an event leads where. */
  private CodeBlock arcs(MethodPlan plan) {
    return switch (plan.role(OfFunctions.class)) {
      case CAN_FIRE_THIS, FIRE_THIS -> new Docs(scope).arcs(scope.moves.on(plan.cause().name()));
      default -> CodeBlock.of("");
    };
  }

  private String returned(MethodPlan plan) {
    boolean guarded = plan.takes(Parameter.GUARDS);
    return switch (plan.role(OfFunctions.class)) {
      case TRANSITION -> "{@code to}";
      case GO_TO, FIRE, FIRE_THIS -> "the state that is entered";
      case TARGETS, SOURCES -> "an unmodifiable set in the order of the enum";
      case EVENTS -> "an unmodifiable set in the order of the events";
      case IS_INITIAL, IS_TERMINAL, IS_IN -> "whether it is one of them";
      case GRAPH -> "the graph";
      case REFUSAL_OF_STATE ->
          "the reason; empty if the transition is allowed"
              + (scope.moves.anyGuarded() && !guarded ? ", or may be by its guard" : "");
      case REFUSAL_OF_EVENT ->
          "the reason; empty if the event is allowed"
              + (scope.moves.anyEventGuarded() && !guarded ? ", or may be by its guard" : "");
      case CAN_TRANSITION, CAN_FIRE, CAN_FIRE_THIS -> "whether it is declared";
    };
  }
}
