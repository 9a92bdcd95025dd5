package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.Objects;

/** The common shape of the static functions: parameters, their null checks, refusals. */
final class Functions {

  static final ClassName SET = ClassName.get("java.util", "Set");
  private static final ClassName ENUM_SET = ClassName.get("java.util", "EnumSet");
  private static final ClassName COLLECTIONS = ClassName.get("java.util", "Collections");

  private final Api api;

  Functions(Api api) {
    this.api = api;
  }

  /** Starts a function; with an actor as the last parameter where {@code by} says so. */
  MethodSpec.Builder function(
      TypeName returns, String name, boolean by, ParameterSpec... parameters) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name);
    for (ParameterSpec parameter : parameters) {
      method.addParameter(parameter);
    }
    if (by) {
      method.addParameter(api.by());
    }
    return method.returns(returns);
  }

  /** Ends a function that looks for itself: null is refused by the parameter's name. */
  static Function checked(MethodSpec.Builder method, String returns, CodeBlock body) {
    for (ParameterSpec parameter : method.build().parameters()) {
      method.addStatement("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter.name());
    }
    return new Function(method.addCode(body).build(), returns, false);
  }

  static CodeBlock refuse(CodeBlock refusal) {
    return CodeBlock.builder()
        .addStatement("throw new $T($L.orElseThrow())", Api.EXCEPTION, refusal)
        .build();
  }

  /** Collects the values of an enum that meet a condition into an unmodifiable set. */
  static CodeBlock collected(ClassName type, String name, String value, CodeBlock condition) {
    return CodeBlock.builder()
        .addStatement("$T<$T> $L = $T.noneOf($T.class)", ENUM_SET, type, name, ENUM_SET, type)
        .beginControlFlow("for ($T $L : $T.values())", type, value, type)
        .beginControlFlow("if ($L)", condition)
        .addStatement("$L.add($L)", name, value)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.unmodifiableSet($L)", COLLECTIONS, name)
        .build();
  }
}
