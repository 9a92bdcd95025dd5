package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes what a type with a single instance is made of, be it a state's or an actor's. */
record TypedSingleton(Scope scope) {

  static TypeSpec.Builder begun(TypePlan plan, Scope scope) {
    return TypeSpec.classBuilder(scope.of(plan))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("Makes the only instance.\n")
        .build();
  }

  /** A method that is described where it is declared first. */
  MethodSpec.Builder overriding(MethodPlan plan, TypeName returns) {
    return new Signatures(scope)
        .method(plan, returns)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class);
  }

  /** The same, of one expression. */
  MethodSpec answering(MethodPlan plan, TypeName returns, CodeBlock answer) {
    return overriding(plan, returns).addStatement("return $L", answer).build();
  }

  /** {@code toString}. */
  MethodSpec text(MethodPlan plan, String text) {
    return answering(plan, ClassName.get(String.class), CodeBlock.of("$S", text));
  }
}
