package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.TypePlan;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the actors as types. None is a typed state: it would inherit the constants of all. */
record TypedActors(TypedScope scope) {

  /** What all have in common, or several. */
  TypeSpec several(TypePlan plan) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(scope.all().of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED);
    if (plan.methods().isEmpty()) {
      type.addJavadoc("Actors who may make the same moves.\n");
      addSuperTypes(type, scope.actors().called(plan.name()));
    } else {
      type.addJavadoc("An actor as a type: moves take those who may make them.\n");
    }
    for (MethodPlan each : plan.methods()) {
      type.addMethod(
          new Signatures(scope.all())
              .promised(each, scope.all().actor, "{@return the constant of this actor}\n"));
    }
    return type.build();
  }

  /** One of them. */
  TypeSpec one(TypePlan plan) {
    String actor = plan.cause().name();
    TypeSpec.Builder type =
        TypedSingleton.begun(plan, scope.all())
            .addJavadoc(
                "The actor {@link $T#$L}.\n",
                scope.all().actor,
                scope.all().constantOfActor(actor));
    addSuperTypes(type, Set.of(actor));
    type.addMethod(TypedSingleton.constructor());
    plan.methods().forEach(each -> type.addMethod(method(each, actor)));
    return type.build();
  }

  private void addSuperTypes(TypeSpec.Builder type, Set<String> actors) {
    ClassName typed = scope.all().typed;
    scope
        .actors()
        .superTypes(actors)
        .forEach(name -> type.addSuperinterface(typed.nestedClass(name)));
  }

  private MethodSpec method(MethodPlan plan, String actor) {
    TypedSingleton singleton = new TypedSingleton(scope.all());
    return switch (plan.role(OfTyped.class)) {
      case ACTOR ->
          singleton.answering(plan, scope.all().actor, CodeBlock.of("$L", scope.actor(actor)));
      case TO_STRING -> singleton.text(plan, scope.all().constantOfActor(actor));
      case OF, STATE, MATCH, FIRE_THIS, AS_EVERYWHERE, IGNORE, GO_TO ->
          throw new IllegalArgumentException(plan.role() + " is no actor's");
    };
  }
}
