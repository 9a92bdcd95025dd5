package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the moves of typed states. */
record TypedMoves(Scope scope) {

  /** Begins a move: it returns the type that all targets have in common. */
  static MethodSpec.Builder begun(
      MethodPlan plan, List<Move> moves, CodeBlock description, Scope scope) {
    MethodSpec.Builder method =
        new Signatures(scope)
            .method(plan, common(moves, scope), description)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("@return the state that is entered\n");
    return plan.takes(Parameter.GUARDS)
        ? method.addJavadoc("@throws $L if a guard says no\n", Scope.EXCEPTION.canonicalName())
        : method;
  }

  private static ClassName common(List<Move> moves, Scope scope) {
    List<State> targets = moves.stream().map(Move::to).distinct().toList();
    return targets.size() == 1 ? new TypedScope(scope).typeOf(targets.get(0)) : scope.typed;
  }

  /** Writes the method of an event, of a state whose moves these are. */
  MethodSpec fire(MethodPlan plan, List<Move> moves) {
    boolean several = common(moves, scope).equals(scope.typed);
    boolean guarded = plan.takes(Parameter.GUARDS);
    return begun(plan, moves, new Docs(scope).choice(moves), scope)
        .addAnnotation(Override.class)
        .addCode(guarded && several ? chosen(plan) : moved(plan, moves.get(0).to()))
        .build();
  }

  /** Writes the method of a transition without an event. */
  MethodSpec goTo(MethodPlan plan, List<Move> moves) {
    return begun(plan, moves, new Docs(scope).choice(moves), scope)
        .addCode(moved(plan, moves.get(0).to()))
        .build();
  }

  /** {@code return TypedOrder.of(OrderTransitions.pay(state(), guards));} */
  private CodeBlock chosen(MethodPlan plan) {
    return text(plan).of("return $typedHere:L.of($functionsHere:L.$move:L(state(), guards));\n");
  }

  /**
   * Goes to the only target, if the guards allow it.
   *
   * <pre>
   * OrderTransitions.ship(state(), guards);
   * return TypedOrder.SHIPPED;
   * </pre>
   */
  private CodeBlock moved(MethodPlan plan, State target) {
    String asked =
        plan.takes(Parameter.GUARDS) ? "$functionsHere:L.$move:L(state(), guards);\n" : "";
    return text(plan)
        .with("target", new TypedScope(scope).instance(target))
        .of(asked + "return $target:L;\n");
  }

  private Text text(MethodPlan plan) {
    return scope
        .text()
        .with("typedHere", new TypedScope(scope).qualifier(scope.typed))
        .with("functionsHere", new TypedScope(scope).qualifier(scope.functions))
        .with("move", plan.name());
  }
}
