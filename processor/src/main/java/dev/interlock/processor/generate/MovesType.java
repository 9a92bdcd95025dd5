package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the mixin: every function that takes a state first, as a method of that state. It is made
 * of the functions themselves, so the two faces can't differ.
 */
final class MovesType {

  /** Where a method reads better with another name than its function has. */
  private static final Map<String, String> METHOD_NAMES =
      Map.of("canTransition", "canTransitionTo", "transition", "transitionTo");

  private final Api api;

  private MovesType(Api api) {
    this.api = api;
  }

  static TypeSpec of(Api api, TypeSpec transitions) {
    TypeSpec.Builder type =
        api.head(TypeSpec.interfaceBuilder(api.mixin))
            .addJavadoc(
                "The transitions of {@link $T} as methods that the enum may take over by implementing this\n"
                    + "interface. Nothing else can implement it.\n\n"
                    + "@see $T\n",
                api.state,
                api.transitions);
    // A field or static method here would be initialised before the enum that it is about.
    transitions.methodSpecs().stream()
        .filter(method -> method.modifiers().contains(Modifier.PUBLIC))
        .filter(method -> !method.parameters().isEmpty())
        .forEach(method -> type.addMethod(new MovesType(api).method(method)));
    return type.build();
  }

  private MethodSpec method(MethodSpec function) {
    List<ParameterSpec> rest = function.parameters().subList(1, function.parameters().size());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD_NAMES.getOrDefault(function.name(), function.name()))
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(function.returnType())
            .addParameters(rest)
            .addJavadoc(function.javadoc());
    CodeBlock.Builder arguments = CodeBlock.builder().add("($T) ($T) this", api.state, Object.class);
    rest.forEach(parameter -> arguments.add(", $N", parameter));
    return method
        .addStatement("return $T.$L($L)", api.transitions, function.name(), arguments.build())
        .build();
  }
}
