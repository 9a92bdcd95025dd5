package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.Objects;
import java.util.Optional;

/** The common shape of the static functions: parameters, their null checks, refusals. */
final class Functions {

  static final ClassName SET = ClassName.get("java.util", "Set");
  static final ClassName LIST = ClassName.get("java.util", "List");

  private final Api api;
  private final Tables tables;

  Functions(Api api, Tables tables) {
    this.api = api;
    this.tables = tables;
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

  /** The graph's explanation of why what was asked is refused; the guards have all said no. */
  private CodeBlock refusal(CodeBlock asked, Form form) {
    CodeBlock.Builder call =
        CodeBlock.builder().add("$L.refusal(from, $L", tables.at("GRAPH"), asked);
    if (form.by()) {
      call.add(", $L", api.actorName("by"));
    }
    return form.guarded()
        ? call.add(", $L.CLOSED)", api.helper(GuardedMoves.NAME)).build()
        : call.add(")").build();
  }

  /** Explains unless it is allowed, which the tables know without a graph. */
  CodeBlock explanation(CodeBlock allowed, CodeBlock asked, Form form) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", allowed)
        .addStatement("return $T.empty()", Optional.class)
        .endControlFlow()
        .addStatement("return $L", refusal(asked, form))
        .build();
  }

  /** Throws the refusal of what was asked. */
  CodeBlock refuse(CodeBlock asked, Form form) {
    return CodeBlock.builder()
        .addStatement("throw new $T($L.orElseThrow())", Api.EXCEPTION, refusal(asked, form))
        .build();
  }
}
