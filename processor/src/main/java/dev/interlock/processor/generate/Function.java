package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A static function with what its Javadoc says. The mixin's methods are made of the same functions,
 * so the two faces can't differ.
 *
 * @param code the function; its Javadoc is the description alone
 * @param returns what it returns
 * @param refuses whether it throws if the lifecycle doesn't allow what is asked
 */
record Function(MethodSpec code, String returns, boolean refuses) {

  /** Adds the function to the type of the functions. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(code.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(code.returnType())
            .addCode(code.code());
    type.addMethod(documented(method, code.parameters()));
  }

  /** Adds the mixin's method that calls the function on {@code this}. */
  void addMethodTo(TypeSpec.Builder type, String name, Api api) {
    List<ParameterSpec> rest = code.parameters().subList(1, code.parameters().size());
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("($T) ($T) this", api.state, Object.class);
    rest.forEach(parameter -> arguments.add(", $N", parameter));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(code.returnType())
            .addStatement("return $T.$L($L)", api.transitions, code.name(), arguments.build());
    type.addMethod(documented(method, rest));
  }

  private MethodSpec documented(MethodSpec.Builder method, List<ParameterSpec> parameters) {
    method.addJavadoc(code.javadoc()).addJavadoc("\n\n");
    for (ParameterSpec parameter : parameters) {
      method.addParameter(parameter.type(), parameter.name());
      method.addJavadoc("@param $L $L\n", parameter.name(), parameter.javadoc());
    }
    method.addJavadoc("@return $L\n", returns);
    if (refuses) {
      method.addJavadoc("@throws $T if the lifecycle doesn't allow it\n", Api.EXCEPTION);
    }
    return method.build();
  }
}
