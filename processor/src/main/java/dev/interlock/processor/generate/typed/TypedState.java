package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the type of one state. */
record TypedState(TypePlan typed, Scope scope) {

  TypeSpec type(TypePlan plan) {
    State state = scope.state(plan.cause());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The state {@link $T#$L}.\n", scope.state, state.name())
            .addSuperinterface(scope.typed);
    typed.types().stream()
        .filter(each -> isSuper(each, plan, state))
        .forEach(each -> type.addSuperinterface(scope.of(each)));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Makes the only instance.\n")
            .build());
    plan.methods().forEach(each -> type.addMethod(method(each, state)));
    return type.build();
  }

  private boolean isSuper(TypePlan other, TypePlan own, State state) {
    return switch (other.role()) {
      case INITIAL -> state.initial();
      case TERMINAL -> state.terminal();
      case GROUP -> scope.group(other.cause()).members().contains(state);
      case CAPABILITY ->
          own.methods().stream().anyMatch(each -> each.cause().equals(other.cause()));
      default -> false;
    };
  }

  private MethodSpec method(MethodPlan plan, State state) {
    return switch (plan.role(OfTyped.class)) {
      case FIRE_THIS ->
          new TypedMoves(scope).fire(plan, from(state, move -> move.isOn(plan.cause().name())));
      case GO_TO ->
          new TypedMoves(scope)
              .goTo(plan, from(state, move -> isTo(move, scope.state(plan.cause()))));
      case STATE ->
          overriding(plan, scope.state)
              .addStatement(
                  "return $L.made($L)",
                  new TypedScope(scope).qualifier(scope.typed),
                  new TypedScope(scope).constant(state))
              .build();
      case MATCH ->
          overriding(plan, Signatures.RESULT)
              .addTypeVariable(scope.nulls.any(Signatures.RESULT))
              .addCode(Signatures.nullChecks(plan))
              .addStatement("return cases.$L(this)", Names.onState(state))
              .build();
      case TO_STRING ->
          overriding(plan, ClassName.get(String.class))
              .addStatement("return $S", state.name())
              .build();
      case OF -> throw new IllegalArgumentException(plan.role() + " is no state's");
    };
  }

  private List<Move> from(State state, Predicate<Move> condition) {
    return scope.moves.from(state).stream().filter(condition).toList();
  }

  private static boolean isTo(Move move, State target) {
    return move.event().isEmpty() && move.to().equals(target);
  }

  private MethodSpec.Builder overriding(MethodPlan plan, TypeName returns) {
    return new Signatures(scope)
        .method(plan, returns)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class);
  }
}
