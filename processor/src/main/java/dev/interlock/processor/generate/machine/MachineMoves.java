package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that a machine and its views share: those that move it, and those that ask
 * about it. Every move has a form that throws and one that answers.
 *
 * @param owner what comes before the machine's own members: nothing, or {@code machine.}
 * @param by the actor on whose behalf everything is asked; empty for anyone
 */
public record MachineMoves(Scope scope, String owner, Optional<String> by) {

  MethodSpec method(MethodPlan plan) {
    return switch (plan.role(OfMachine.class)) {
      case STATE -> state(plan);
      case REFUSAL_OF_STATE, REFUSAL_OF_EVENT -> refusal(plan);
      case FIRE -> moving(plan, loops().fire(plan));
      case TRY_FIRE -> trying(plan, loops().tryFire(plan));
      case FIRE_THIS -> moving(plan, loops().fireThis(plan));
      case TRY_FIRE_THIS -> trying(plan, loops().tryFireThis(plan));
      case TRANSITION -> moving(plan, loops().transition(plan));
      case TRY_TRANSITION -> trying(plan, loops().tryTransition(plan));
      case GO_TO -> moving(plan, loops().goTo(plan));
      case TRY_GO_TO -> trying(plan, loops().tryGoTo(plan));
      case INITIAL, AT, AS_ACTOR, TO_STRING ->
          throw new IllegalArgumentException(plan.role() + " doesn't concern a move");
    };
  }

  private MoveLoops loops() {
    return new MoveLoops(scope, owner, by);
  }

  private MethodSpec state(MethodPlan plan) {
    return new Signatures(scope)
        .method(plan, scope.state, CodeBlock.of("Returns the state that the machine is in now."))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("@return the state\n")
        .addStatement("return $Lstate", owner)
        .build();
  }

  /** {@code return OrderTransitions.refusal(machine.state, event, Party.CLERK, guards);} */
  private MethodSpec refusal(MethodPlan plan) {
    CodeBlock description =
        CodeBlock.of("Explains why the state that the machine is in now refuses what is asked.");
    return new Signatures(scope)
        .method(plan, scope.refusal(), description)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("@return the reason; empty if it is allowed\n")
        .addStatement(
            "return $T.refusal($Lstate$L)", scope.functions, owner, loops().arguments(plan))
        .build();
  }

  private MethodSpec moving(MethodPlan plan, CodeBlock loop) {
    return new Signatures(scope)
        .method(plan, scope.state, CodeBlock.of("$L.$L", what(plan), arcs(plan)))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("@return the state that is entered\n")
        .addJavadoc(
            "@throws $L if the lifecycle doesn't allow it\n", Scope.EXCEPTION.canonicalName())
        .addCode(loop)
        .build();
  }

  private MethodSpec trying(MethodPlan plan, CodeBlock loop) {
    CodeBlock description = CodeBlock.of("$L if that is allowed now.$L", what(plan), arcs(plan));
    return new Signatures(scope)
        .method(plan, TypeName.BOOLEAN, description)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("@return whether the move was made\n")
        .addCode(Signatures.nullChecksIfGuarded(plan))
        .addCode(loop)
        .build();
  }

  private String what(MethodPlan plan) {
    String what =
        switch (plan.cause().kind()) {
          case EVENT -> "Fires {@code " + plan.cause().name() + "}";
          case STATE -> "Goes to {@code " + plan.cause().name() + "}";
          default ->
              switch (plan.role(OfMachine.class)) {
                case FIRE, TRY_FIRE -> "Fires an event";
                default -> "Goes to a state";
              };
        };
    return what + by.map(actor -> " as " + actor).orElse("");
  }

  /** From where to where an event leads, as far as it is open to the actor. */
  private CodeBlock arcs(MethodPlan plan) {
    return switch (plan.cause().kind()) {
      case EVENT -> new Docs(scope).arcs(open(scope.moves.on(plan.cause().name())));
      default -> CodeBlock.of("");
    };
  }

  private List<Move> open(List<Move> moves) {
    return moves.stream().filter(move -> by.map(move.by()::admits).orElse(true)).toList();
  }
}
