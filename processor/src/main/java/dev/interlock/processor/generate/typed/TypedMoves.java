package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the moves of typed states.
 *
 * @param scope the machine's types
 * @param plan the method
 * @param moves what it may meet: in one state, or in all that have it in common
 * @param by who may make it, if it matters
 */
record TypedMoves(TypedScope scope, MethodPlan plan, List<Move> moves, Set<String> by) {

  /** Begins the method, undocumented: it overrides one that is. */
  MethodSpec.Builder begun() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(plan.name()).addModifiers(Modifier.PUBLIC).returns(common());
    Signatures signatures = new Signatures(scope.all());
    for (Parameter each : plan.parameters()) {
      TypeName type = each == Parameter.BY ? scope.typeOf(by) : signatures.type(each);
      method.addParameter(type, Signatures.name(each));
    }
    return method;
  }

  /** Begins the method with a line on each thing; what leads where is told by the functions. */
  MethodSpec.Builder documented() {
    CodeBlock where =
        scope.move(plan.cause()).ofEvent()
            ? new Docs(all()).move(plan.cause().name())
            : new Docs(all()).move(all().state(plan.cause()));
    MethodSpec.Builder method = begun().addJavadoc("{@return where $L leads}\n", where);
    plan.parameters()
        .forEach(
            each ->
                method.addJavadoc(
                    "@param $L $L\n", Signatures.name(each), Signatures.meaning(each)));
    return plan.takes(Parameter.GUARDS)
        ? method.addJavadoc("@throws $L if a guard says no\n", Scope.EXCEPTION.canonicalName())
        : method;
  }

  /** The type that all targets have in common. */
  private ClassName common() {
    return hasSeveralTargets() ? all().typed : scope.typeOf(moves.get(0).to());
  }

  private boolean hasSeveralTargets() {
    return moves.stream().map(Move::to).distinct().count() > 1;
  }

  /** Writes what the method of an event does in a state. */
  CodeBlock firing() {
    return body("next", scope.event(plan.cause().name()), ".name()");
  }

  /** Writes what the method of a transition without an event does in a state. */
  CodeBlock reaching() {
    return body("transition", scope.constant(all().state(plan.cause())), "");
  }

  private CodeBlock body(String function, CodeBlock asked, String asName) {
    CodeBlock checks = Signatures.nullChecks(plan);
    if (!plan.takes(Parameter.GUARDS) || isAlwaysOpen()) {
      return CodeBlock.of("$Lreturn $L;\n", checks, scope.instance(moves.get(0).to()));
    }
    Dependence any =
        function.equals("next") ? all().dependences.anyEvent() : all().dependences.any();
    return CodeBlock.of(
        "$L$L",
        checks,
        plan.takes(Parameter.BY) || !any.onActor()
            ? asked(CodeBlock.of("$L(state(), $L", function, asked))
            : decided(CodeBlock.of("$L$L", asked, asName)));
  }

  /** Whether there is nothing to decide: one target, and a way without a guard for each actor. */
  private boolean isAlwaysOpen() {
    Actors all = moves.stream().map(Move::by).reduce(Actors::union).orElseThrow();
    return !hasSeveralTargets()
        && moves.stream().anyMatch(move -> move.guard().isEmpty() && all.within(move.by()));
  }

  /**
   * Lets the functions decide.
   *
   * <pre>
   * return TypedOrder.of(OrderTransitions.next(state(), OrderEvent.PAY, by.actor(), guards));
   * </pre>
   *
   * With a single target, it is known.
   *
   * <pre>
   * OrderTransitions.next(state(), OrderEvent.PAY, by.actor(), guards);
   * return TypedOrder.PAID;
   * </pre>
   */
  private CodeBlock asked(CodeBlock call) {
    CodeBlock moved =
        CodeBlock.of(
            "$L.$L$L, guards)",
            scope.qualifier(all().functions),
            call,
            plan.takes(Parameter.BY) ? ", by.actor()" : "");
    return hasSeveralTargets()
        ? CodeBlock.of("return $L.of($L);\n", scope.qualifier(all().typed), moved)
        : CodeBlock.of("$L;\nreturn $L;\n", moved, scope.instance(moves.get(0).to()));
  }

  /**
   * Decides here: other moves of the machine name actors, so that the functions ask who it is, and
   * anyone may make these.
   *
   * <pre>
   * if (guards.isCovered()) {
   *   return TypedOrder.PAID;
   * }
   * throw OrderTransitions.Decided.lifecycle().refused(state(), …);
   * </pre>
   */
  private CodeBlock decided(CodeBlock asked) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Move move : moves) {
      CodeBlock entered = CodeBlock.of("return $L;\n", scope.instance(move.to()));
      if (move.guard().isEmpty()) {
        return code.add(entered).build();
      }
      code.add("if (guards.$L()) {\n$>$L$<}\n", move.guard().get(), entered);
    }
    return code.add(
            "throw $1L.$2L.lifecycle().refused(state(), $3L, null, guard -> $1L.$2L.answer(guard, guards));\n",
            scope.qualifier(all().functions),
            all().decidedName(),
            asked)
        .build();
  }

  /**
   * Passes on to the method that takes more.
   *
   * <pre>
   * return cancel((ServiceOrUpdateJob) by);
   * </pre>
   */
  CodeBlock passedOn(Set<String> more) {
    return CodeBlock.of(
        "return $L(($T) by$L);\n",
        plan.name(),
        scope.typeOf(more),
        plan.takes(Parameter.GUARDS) ? ", guards" : "");
  }

  private Scope all() {
    return scope.all();
  }
}
