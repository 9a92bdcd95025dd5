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
   *   throw Tables.LIFECYCLE.refused(from, event.name(), by.name(), null);
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
   *   throw Tables.LIFECYCLE.refused(from, to, by.name(), null);
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
    return CodeBlock.of(
        "throw $L.refused(from, $L, $L, $L);\n",
        tables.lifecycle(),
        asked(plan),
        plan.takes(Parameter.BY) ? "by.name()" : "null",
        plan.takes(Parameter.GUARDS) ? answers() : CodeBlock.of("null"));
  }

  /** The expression that explains why what was asked is refused; nothing if it isn't. */
  public CodeBlock explanation(MethodPlan plan) {
    return CodeBlock.of("graph().refusal($L)", question(plan));
  }

  /**
   * What was asked, by names. A type that isn't handed on as another needn't be loaded before this
   * code is run for the first time.
   */
  private CodeBlock question(MethodPlan plan) {
    return CodeBlock.of(
        "from, $L$L$L",
        asked(plan),
        plan.takes(Parameter.BY) ? ", by.name()" : "",
        plan.takes(Parameter.GUARDS) ? CodeBlock.of(", $L", answers()) : CodeBlock.of(""));
  }

  private static String asked(MethodPlan plan) {
    return plan.takes(Parameter.EVENT) ? "event.name()" : "to";
  }

  private CodeBlock answers() {
    return CodeBlock.of("guard -> $L.answer(guard, guards)", scope.decidedName());
  }
}
