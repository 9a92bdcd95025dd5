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
 * @param method the name of the mixin's method
 * @param returns what it returns
 * @param refuses whether it throws if the lifecycle doesn't allow what is asked
 */
record Function(MethodSpec code, String method, String returns, boolean refuses) {

  Function(MethodSpec code, String returns, boolean refuses) {
    this(code, code.name(), returns, refuses);
  }

  /** Returns the function with another name for the mixin's method, where that reads better. */
  Function asMethod(String name) {
    return new Function(code, name, returns, refuses);
  }

  /** Adds the function to the type of the functions. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder body =
        MethodSpec.methodBuilder(code.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(code.returnType())
            .addCode(code.code());
    type.addMethod(documented(body, code.parameters()));
  }

  /** Adds the mixin's method that calls the function on {@code this}. */
  void addMethodTo(TypeSpec.Builder type, Api api) {
    List<ParameterSpec> rest = code.parameters().subList(1, code.parameters().size());
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("($T) ($T) this", api.state, Object.class);
    rest.forEach(parameter -> arguments.add(", $N", parameter));
    MethodSpec.Builder body =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(code.returnType())
            .addStatement("return $T.$L($L)", api.transitions, code.name(), arguments.build());
    type.addMethod(documented(body, rest));
  }

  private MethodSpec documented(MethodSpec.Builder body, List<ParameterSpec> parameters) {
    body.addJavadoc(code.javadoc()).addJavadoc("\n\n");
    for (ParameterSpec parameter : parameters) {
      body.addParameter(parameter.type(), parameter.name());
      body.addJavadoc("@param $L $L\n", parameter.name(), parameter.javadoc());
    }
    body.addJavadoc("@return $L\n", returns);
    if (refuses) {
      body.addJavadoc(
          "@throws $L if the lifecycle doesn't allow it\n", Api.EXCEPTION.canonicalName());
    }
    return body.build();
  }
}
