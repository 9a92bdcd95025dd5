package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.NamedMove;
import dev.interlock.processor.surface.TypePlan;
import dev.interlock.processor.surface.names.Names;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the type of one state. */
final class TypedState {

  private final TypedScope names;
  private final List<TypePlan> kinds;
  private final Map<Cause, TypePlan> capabilities;

  /**
   * Writes the types of states.
   *
   * @param typed the type that has them, and what several of them have in common
   */
  TypedState(TypePlan typed, TypedScope names) {
    this.names = names;
    this.kinds =
        typed.types().stream().filter(each -> each.role() != TypePlan.Role.CAPABILITY).toList();
    this.capabilities =
        typed.types().stream()
            .filter(each -> each.role() == TypePlan.Role.CAPABILITY)
            .collect(Collectors.toMap(TypePlan::cause, each -> each));
  }

  TypeSpec type(TypePlan plan) {
    Scope scope = names.all();
    State state = scope.state(plan.cause());
    TypeSpec.Builder type =
        TypedSingleton.begun(plan, scope)
            .addJavadoc("The state {@link $T#$L}.\n", scope.state, state.name())
            .addSuperinterface(scope.typed);
    Stream.concat(kinds.stream().filter(each -> isKindOf(each, state)), capabilities(plan))
        .forEach(each -> type.addSuperinterface(scope.of(each)));
    type.addMethod(TypedSingleton.constructor());
    plan.methods().forEach(each -> type.addMethod(method(each, state)));
    return type.build();
  }

  private boolean isKindOf(TypePlan other, State state) {
    return switch (other.role()) {
      case INITIAL -> state.initial();
      case TERMINAL -> state.terminal();
      case GROUP -> names.all().group(other.cause()).members().contains(state);
      default -> false;
    };
  }

  private Stream<TypePlan> capabilities(TypePlan own) {
    return own.methods().stream()
        .filter(each -> each.role() != OfTyped.IGNORE)
        .map(MethodPlan::cause)
        .distinct()
        .flatMap(each -> Optional.ofNullable(capabilities.get(each)).stream());
  }

  private MethodSpec method(MethodPlan plan, State state) {
    TypedSingleton singleton = new TypedSingleton(names.all());
    return switch (plan.role(OfTyped.class)) {
      case FIRE_THIS, GO_TO, AS_EVERYWHERE -> move(plan, state);
      case IGNORE ->
          new Signatures(names.all())
              .returning(
                  plan,
                  names.typeOf(state),
                  CodeBlock.of("this: {@code $L} is ignored here", plan.cause().name()),
                  CodeBlock.of(""))
              .addModifiers(Modifier.PUBLIC)
              .addStatement("return this")
              .build();
      case STATE ->
          singleton.answering(
              plan,
              names.all().state,
              CodeBlock.of(
                  "$L.made($L)", names.qualifier(names.all().typed), names.constant(state)));
      case MATCH ->
          singleton
              .overriding(plan, Signatures.RESULT)
              .addTypeVariable(names.all().nulls.any(Signatures.RESULT))
              .addStatement(
                  "return $T.requireNonNull(cases, $S).$L(this)",
                  Objects.class,
                  "cases",
                  Names.onState(state))
              .build();
      case TO_STRING -> singleton.text(plan, state.name());
      case OF, ACTOR -> throw new IllegalArgumentException(plan.role() + " is no state's");
    };
  }

  private MethodSpec move(MethodPlan plan, State state) {
    NamedMove move = names.move(plan.cause());
    List<Move> met = move.met().getOrDefault(state, List.of());
    Set<String> by = names.actors().of(met);
    Set<String> everywhere = names.actors().everywhere(plan.cause());
    if (plan.role() == OfTyped.AS_EVERYWHERE) {
      TypedMoves same = new TypedMoves(names, plan, met, everywhere);
      return same.begun().addAnnotation(Override.class).addCode(same.passedOn(by)).build();
    }
    TypedMoves moves = new TypedMoves(names, plan, met, by);
    boolean overrides = isOfCapability(plan) && by.equals(everywhere);
    return (overrides ? moves.begun().addAnnotation(Override.class) : moves.documented())
        .addCode(move.ofEvent() ? moves.firing() : moves.reaching())
        .build();
  }

  private boolean isOfCapability(MethodPlan plan) {
    return Optional.ofNullable(capabilities.get(plan.cause())).stream()
        .flatMap(each -> each.methods().stream())
        .anyMatch(each -> each.role() != OfTyped.STATE);
  }
}
