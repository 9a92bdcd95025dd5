package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.Loops;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that a machine and its views share, a line each: questions, which the
 * functions answer, and a pair for each event and target, whose moves the machine's loops make.
 *
 * @param actor the actor of a view, on whose behalf everything is asked; empty for the machine
 */
record HolderMethods(Scope scope, Loops loops, Optional<String> actor) {

  private static final CodeBlock STATE = CodeBlock.of("state");

  MethodSpec method(MethodPlan plan) {
    return switch (plan.role(OfMachine.class)) {
      case STATE ->
          is(plan, scope.state, CodeBlock.of("the state that the machine is in now"), STATE);
      case IS_TERMINAL ->
          is(
              plan,
              TypeName.BOOLEAN,
              CodeBlock.of("whether the lifecycle has ended"),
              asked(plan, false));
      case EVENTS ->
          is(
              plan,
              Scope.setOf(scope.event),
              CodeBlock.of("the events that the state allows now"),
              asked(plan, loops.take(OfMachine.FIRE, Parameter.BY)));
      case REFUSAL -> refusal(plan);
      case FIRE_THIS, GO_TO ->
          is(
              plan,
              scope.state,
              CodeBlock.of("the state that is entered by $L", link(plan)),
              made(plan));
      case TRY_FIRE_THIS, TRY_GO_TO ->
          is(
              plan,
              TypeName.BOOLEAN,
              CodeBlock.of("whether $L made its move", link(plan)),
              made(plan));
      case TO_STRING -> string(plan);
      default -> throw new IllegalArgumentException(plan.role() + " is the machine's alone");
    };
  }

  /** Explains by the functions. */
  private MethodSpec refusal(MethodPlan plan) {
    OfMachine asked = plan.takes(Parameter.EVENT) ? OfMachine.FIRE : OfMachine.TRANSITION;
    return is(
        plan,
        scope.refusal(),
        CodeBlock.of("why the state refuses that now; empty if it is allowed"),
        asked(plan, loops.take(asked, Parameter.BY)));
  }

  private MethodSpec is(MethodPlan plan, TypeName returns, CodeBlock what, CodeBlock answer) {
    return new Signatures(scope)
        .returning(plan, returns, what)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("return $L", answer)
        .build();
  }

  /** The place that describes a move: from where to where it leads, and by whom. */
  private CodeBlock link(MethodPlan plan) {
    Docs docs = new Docs(scope);
    return plan.cause().kind() == Cause.Kind.EVENT
        ? docs.move(plan.cause().name())
        : docs.move(scope.state(plan.cause()));
  }

  /** A view has methods of its own, which may be called like the machine's. */
  private CodeBlock owner() {
    return actor.isPresent() ? CodeBlock.of("$T.this.", scope.machineType) : CodeBlock.of("");
  }

  /** {@code OrderTransitions.refusal(state, event, OrderActor.CLERK, guards)}. */
  private CodeBlock asked(MethodPlan plan, boolean forActor) {
    List<Parameter> rest = new ArrayList<>(plan.parameters());
    if (actor.isPresent() && forActor) {
      rest.add(rest.size() - (plan.takes(Parameter.GUARDS) ? 1 : 0), Parameter.BY);
    }
    return CodeBlock.of("$T.$L($L)", scope.functions, plan.name(), arguments(STATE, rest));
  }

  /** {@code OrderMachine.this.fire(OrderEvent.PAY, OrderActor.CLERK, guards)}. */
  private CodeBlock made(MethodPlan plan) {
    MethodPlan loop = loops.of(plan, actor);
    CodeBlock which =
        plan.cause().kind() == Cause.Kind.EVENT
            ? scope.eventConstant(plan.cause().name())
            : scope.constant(scope.state(plan.cause()));
    List<Parameter> rest = loop.parameters().subList(1, loop.parameters().size());
    return CodeBlock.of("$L$L($L)", owner(), loop.name(), arguments(which, rest));
  }

  /** Arguments; the actor is a view's own. */
  private CodeBlock arguments(CodeBlock first, List<Parameter> rest) {
    List<CodeBlock> all = new ArrayList<>(List.of(first));
    for (Parameter each : rest) {
      boolean own = each == Parameter.BY && actor.isPresent();
      all.add(
          own
              ? scope.actorConstant(actor.orElseThrow())
              : CodeBlock.of("$L", Signatures.name(each)));
    }
    return CodeBlock.join(all, ", ");
  }

  /**
   * {@code return "OrderMachine[" + state + "]";}, and for a view {@code return OrderMachine.this +
   * " as CLERK";}.
   */
  private MethodSpec string(MethodPlan plan) {
    CodeBlock text =
        actor
            .map(
                name ->
                    CodeBlock.of(
                        "$T.this + $S", scope.machineType, " as " + scope.constantOfActor(name)))
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "$S + state.name() + $S", scope.machineType.simpleName() + "[", "]"));
    return new Signatures(scope)
        .method(plan, ClassName.get(String.class))
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .addStatement("return $L", text)
        .build();
  }
}
