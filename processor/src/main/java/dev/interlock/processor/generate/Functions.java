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

  /** Starts a function without an actor and guards. */
  MethodSpec.Builder function(TypeName returns, String name, ParameterSpec... parameters) {
    return function(returns, name, new Form(false, false), parameters);
  }

  /** Starts a function; with what the form takes as the last parameters. */
  MethodSpec.Builder function(
      TypeName returns, String name, Form form, ParameterSpec... parameters) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name);
    for (ParameterSpec parameter : parameters) {
      method.addParameter(parameter);
    }
    if (form.by()) {
      method.addParameter(api.by());
    }
    if (form.guarded()) {
      method.addParameter(api.guards());
    }
    return method.returns(returns);
  }

  /** Ends a function that looks for itself: null is refused by the parameter's name. */
  static Function checked(MethodSpec.Builder method, String returns, CodeBlock body) {
    return new Function(nullChecked(method).addCode(body).build(), returns, false);
  }

  static MethodSpec.Builder nullChecked(MethodSpec.Builder method) {
    for (ParameterSpec parameter : method.build().parameters()) {
      method.addStatement("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter.name());
    }
    return method;
  }

  /** The graph's explanation of why what was asked is refused. */
  CodeBlock refusal(CodeBlock asked, Form form, String guards) {
    CodeBlock.Builder call = CodeBlock.builder().add("GRAPH.refusal(from, $L", asked);
    if (form.by()) {
      call.add(", $L", api.actorName("by"));
    }
    return call.add(form.guarded() ? ", guard -> " + guards + ")" : ")").build();
  }

  /** What a function that explains returns. */
  CodeBlock explanation(CodeBlock asked, Form form) {
    String holds = GuardedMoves.NAME + ".holds(guard, guards)";
    return CodeBlock.builder().addStatement("return $L", refusal(asked, form, holds)).build();
  }

  /** Throws the refusal of what was asked; the guards that were met have all said no by then. */
  CodeBlock refuse(CodeBlock asked, Form form) {
    CodeBlock refusal = refusal(asked, form, "false");
    return CodeBlock.builder()
        .addStatement("throw new $T($L.orElseThrow())", Api.EXCEPTION, refusal)
        .build();
  }

  /** Collects the values of an enum that meet a condition into an unmodifiable set. */
  static CodeBlock collected(ClassName type, String name, String value, CodeBlock condition) {
    return CodeBlock.builder()
        .addStatement("$T<$T> $L = $T.noneOf($T.class)", ENUM_SET, type, name, ENUM_SET, type)
        .beginControlFlow("for ($T $L : $L.values())", type, value, Api.qualifier(type))
        .beginControlFlow("if ($L)", condition)
        .addStatement("$L.add($L)", name, value)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.unmodifiableSet($L)", COLLECTIONS, name)
        .build();
  }
}
