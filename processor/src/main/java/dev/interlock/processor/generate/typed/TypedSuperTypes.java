package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Docs;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what several typed states have in common: flags, groups, the events that they allow. */
record TypedSuperTypes(Scope scope, TypedScope names) {

  TypedSuperTypes(TypedScope names) {
    this(names.all(), names);
  }

  TypeSpec initial(TypePlan plan) {
    return superType(plan, "in which the lifecycle may begin");
  }

  TypeSpec terminal(TypePlan plan) {
    return superType(plan, "in which the lifecycle ends");
  }

  TypeSpec group(TypePlan plan) {
    return superType(plan, "of the group {@code " + plan.cause().name() + "}");
  }

  private TypeSpec superType(TypePlan plan, String meaning) {
    return sealed(plan)
        .addSuperinterface(scope.typed)
        .addJavadoc("The states $L.\n", meaning)
        .build();
  }

  /** No part of the typed states: it would inherit the constants of all. */
  TypeSpec capability(TypePlan plan) {
    Docs docs = new Docs(scope);
    TypeSpec.Builder type =
        sealed(plan)
            .addJavadoc(
                "The states that allow $L.\n",
                names.move(plan.cause()).ofEvent()
                    ? docs.move(plan.cause().name())
                    : docs.move(scope.state(plan.cause())));
    plan.methods().forEach(each -> type.addMethod(method(each)));
    return type.build();
  }

  private MethodSpec method(MethodPlan plan) {
    return switch (plan.role(OfTyped.class)) {
      case STATE ->
          new Signatures(scope)
              .promised(plan, scope.state, "{@return the constant of this state}\n");
      case FIRE_THIS, GO_TO -> move(plan);
      case OF, ACTOR, MATCH, AS_EVERYWHERE, IGNORE, TO_STRING ->
          throw new IllegalArgumentException(plan.role() + " is no capability");
    };
  }

  private MethodSpec move(MethodPlan plan) {
    List<Move> met =
        names.move(plan.cause()).met().values().stream().flatMap(List::stream).toList();
    return new TypedMoves(names, plan, met, names.actors().everywhere(plan.cause()))
        .documented()
        .addModifiers(Modifier.ABSTRACT)
        .build();
  }

  private TypeSpec.Builder sealed(TypePlan plan) {
    return TypeSpec.interfaceBuilder(scope.of(plan))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED);
  }
}
