package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the cases of a match: a method for each state. */
final class TypedCases {

  private TypedCases() {}

  static TypeSpec of(TypePlan plan, TypedScope names) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.all().of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(names.all().nulls.any(Signatures.RESULT))
            .addJavadoc(
                """
                A method for each state. A state that is added later is a method that is missing.
                @param <R> what the methods return
                """);
    plan.methods().forEach(each -> type.addMethod(of(each, names)));
    return type.build();
  }

  private static MethodSpec of(MethodPlan plan, TypedScope names) {
    State state = names.all().state(plan.cause());
    return MethodSpec.methodBuilder(plan.name())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc(
            """
            {@return the case of {@link $T#$L}}
            @param state the state
            """,
            names.all().state,
            state.name())
        .addParameter(names.typeOf(state), "state")
        .returns(Signatures.RESULT)
        .build();
  }
}
