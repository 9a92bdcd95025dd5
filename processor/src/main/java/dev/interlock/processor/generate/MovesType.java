package dev.interlock.processor.generate;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;

/** Writes the mixin: every function that takes a state first, as a method of that state. */
final class MovesType {

  /** Where a method reads better with another name than its function has. */
  private static final Map<String, String> METHOD_NAMES =
      Map.of("canTransition", "canTransitionTo", "transition", "transitionTo");

  private MovesType() {}

  static TypeSpec of(Api api, List<Function> functions) {
    TypeSpec.Builder type =
        api.head(TypeSpec.interfaceBuilder(api.mixin))
            .addJavadoc(
                """
                The transitions of {@link $T} as methods, which the enum takes over by implementing
                this interface. Nothing else can implement it.

                @see $T
                """,
                api.state,
                api.transitions);
    // Functions only, no field and no static method: an enum initialises an interface with default
    // methods before itself.
    for (Function function : functions) {
      String name = function.code().name();
      function.addMethodTo(type, METHOD_NAMES.getOrDefault(name, name), api);
    }
    return type.build();
  }
}
