package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that move a machine by any event and to any target. */
record MachineLoops(Scope scope) {

  /** A method that users see. */
  MethodSpec method(MethodPlan plan) {
    LoopBodies bodies = new LoopBodies(scope, plan);
    CodeBlock moved = CodeBlock.of("return move($L).to();\n", Signatures.arguments(plan));
    return switch (plan.role(OfMachine.class)) {
      case FIRE -> throwing(plan, scope.state, "the state that the event enters", moved);
      case TRANSITION -> throwing(plan, scope.state, "the state that is entered", moved);
      case MOVE_BY_EVENT -> moving(plan, "next");
      case MOVE_TO_STATE -> moving(plan, "transition");
      case TRY_FIRE -> trying(plan, "whether the event made its move", bodies.tryingEvent());
      case TRY_TRANSITION -> trying(plan, "whether the move was made", bodies.tryingTarget());
      case TRY_FIRE_FROM ->
          trying(
              plan,
              "whether the event made its move, from this state and no other",
              bodies.tryingEventFrom());
      case TRY_TRANSITION_FROM ->
          trying(
              plan,
              "whether the move was made, from this state and no other",
              bodies.tryingTargetFrom());
      default -> throw new IllegalArgumentException(plan.role() + " is no loop");
    };
  }

  private MethodSpec moving(MethodPlan plan, String function) {
    CodeBlock body =
        new LoopBodies(scope, plan).going(CodeBlock.of("$T.$L", scope.functions, function));
    return throwing(
        plan, scope.moved(), "the state that is left, and the one that is entered", body);
  }

  /** What it throws is said of the machine. */
  private MethodSpec throwing(MethodPlan plan, TypeName returns, String what, CodeBlock body) {
    return new Signatures(scope)
        .returning(plan, returns, CodeBlock.of("$L", what))
        .addModifiers(Modifier.PUBLIC)
        .addCode(body)
        .build();
  }

  private MethodSpec trying(MethodPlan plan, String what, CodeBlock body) {
    return new Signatures(scope)
        .returning(plan, TypeName.BOOLEAN, CodeBlock.of("$L", what))
        .addModifiers(Modifier.PUBLIC)
        .addCode(unchecked(plan) ? Signatures.nullChecks(plan) : CodeBlock.of(""))
        .addCode(body)
        .build();
  }

  /** Where a target depends on no guards, the functions decide, which refuse null. */
  private static boolean unchecked(MethodPlan plan) {
    return plan.takes(Parameter.EVENT) || plan.takes(Parameter.GUARDS);
  }

  /** A loop for moves that depend on less than others do, which are the only ones that ask it. */
  MethodSpec hidden(MethodPlan plan) {
    LoopBodies bodies = new LoopBodies(scope, plan);
    return switch (plan.role(OfMachine.class)) {
      case FIRE -> hidden(plan, scope.state, bodies.going(decided("fire")));
      case TRANSITION -> hidden(plan, scope.state, bodies.going(decided("transition")));
      case TRY_FIRE -> hidden(plan, TypeName.BOOLEAN, bodies.tryingEvent());
      case TRY_TRANSITION -> hidden(plan, TypeName.BOOLEAN, bodies.tryingTarget());
      default -> throw new IllegalArgumentException(plan.role() + " is never hidden");
    };
  }

  private CodeBlock decided(String name) {
    return CodeBlock.of("$L.$L", scope.decided(), name);
  }

  private MethodSpec hidden(MethodPlan plan, TypeName returns, CodeBlock body) {
    boolean is = returns.equals(TypeName.BOOLEAN);
    CodeBlock what = CodeBlock.of(is ? "whether the move was made" : "the state that is entered");
    return new Signatures(scope)
        .returning(plan, returns, what)
        .addModifiers(Modifier.PRIVATE)
        .addCode(unchecked(plan) ? Signatures.nullChecks(open(plan)) : CodeBlock.of(""))
        .addCode(body)
        .build();
  }

  /** What is asked is a constant. */
  private static List<Parameter> open(MethodPlan plan) {
    return plan.parameters().subList(1, plan.parameters().size());
  }
}
