package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import javax.lang.model.element.Modifier;

/** Writes moves that are made or refused, and how a refusal is explained. */
public record Refused(Scope scope, Tables tables) {

  private static final CodeBlock IGNORED =
      CodeBlock.of("if (ignores(from, event)) {\n  return from;\n}\n");

  /** Returns the move by any event that depends on just this. */
  MethodSpec fire(Dependence given) {
    MethodPlan plan = MethodPlan.hidden("fire", given.after(Parameter.FROM, Parameter.EVENT));
    return hidden(plan, "where an event leads, if that is allowed", byEvent(plan));
  }

  /** Returns the move to any state that depends on just this. */
  MethodSpec transition(Dependence given) {
    MethodPlan plan = MethodPlan.hidden("transition", given.after(Parameter.FROM, Parameter.TO));
    return hidden(plan, "the state, if that is allowed", byTarget(plan));
  }

  private MethodSpec hidden(MethodPlan plan, String doc, CodeBlock body) {
    return new Signatures(scope)
        .method(plan, scope.state, CodeBlock.of("{@return $L}", doc))
        .addModifiers(Modifier.STATIC)
        .addCode(Signatures.nullChecks(plan))
        .addCode(body)
        .build();
  }

  /**
   * Writes the body of a move by an event.
   *
   * <pre>
   * Order next = Decided.next(from, event, by);
   * if (next == null) {
   *   throw new IllegalTransitionException(Lifecycle.SELF, from, event, by);
   * }
   * return next;
   * </pre>
   */
  public CodeBlock byEvent(MethodPlan plan) {
    return scope
        .text()
        .with("decided", scope.decidedName())
        .with("arguments", Signatures.arguments(plan))
        .with("ignored", scope.moves.anyIgnored() ? IGNORED : CodeBlock.of(""))
        .with("refused", refused(plan))
        .of(
            """
            $state:T next = $decided:L.next($arguments:L);
            if (next == null) {
            $>$ignored:L$refused:L$<}
            return next;
            """);
  }

  /**
   * Writes the body of a move to a state.
   *
   * <pre>
   * if (!canTransition(from, to, by)) {
   *   throw new IllegalTransitionException(Lifecycle.SELF, from, to, by);
   * }
   * return to;
   * </pre>
   */
  public CodeBlock byTarget(MethodPlan plan) {
    return scope
        .text()
        .with("leads", leads(plan))
        .with("refused", refused(plan))
        .of(
            """
            if (!$leads:L) {
            $>$refused:L$<}
            return to;
            """);
  }

  /** The expression that is true where one state may go to another, by all that is given. */
  public CodeBlock leads(MethodPlan plan) {
    String arguments = Signatures.arguments(plan);
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of("$L.leads($L)", scope.decidedName(), arguments)
        : CodeBlock.of("canTransition($L)", arguments);
  }

  private CodeBlock refused(MethodPlan plan) {
    return scope
        .text()
        .with("lifecycle", scope.lifecycleName())
        .with("asked", plan.takes(Parameter.EVENT) ? "event" : "to")
        .with("by", plan.takes(Parameter.BY) ? ", by" : "")
        .with("answers", answers(plan))
        .of("throw new $exception:T($lifecycle:L.SELF, from, $asked:L$by:L$answers:L);\n");
  }

  /** The expression that explains why what was asked is refused; nothing if it isn't. */
  public CodeBlock explanation(MethodPlan plan) {
    return CodeBlock.of(
        "graph().refusal(from, $L$L$L)",
        plan.takes(Parameter.EVENT) ? "event.name()" : "to",
        plan.takes(Parameter.BY) ? ", by.name()" : "",
        answers(plan));
  }

  /** The expression that asks a guard by its name, as an argument after others. */
  private CodeBlock answers(MethodPlan plan) {
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of(", guard -> $L.answer(guard, guards)", scope.decidedName())
        : CodeBlock.of("");
  }
}
