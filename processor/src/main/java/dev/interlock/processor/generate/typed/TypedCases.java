package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the cases of a match: a method for each state. */
final class TypedCases {

  private TypedCases() {}

  static TypeSpec of(TypePlan plan, Scope scope) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(scope.of(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(scope.nulls.any(Signatures.RESULT))
            .addJavadoc(
                """
                A method for each state. A state that is added later is a method that is missing.

                @param <R> what the methods return
                """);
    plan.methods().forEach(each -> type.addMethod(of(each, scope)));
    return type.build();
  }

  private static MethodSpec of(MethodPlan plan, Scope scope) {
    State state = scope.state(plan.cause());
    return MethodSpec.methodBuilder(plan.name())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc(
            """
            The case of {@link $T#$L}.

            @param state the state
            @return the result
            """,
            scope.state,
            state.name())
        .addParameter(new TypedScope(scope).typeOf(state), "state")
        .returns(Signatures.RESULT)
        .build();
  }
}
