package dev.interlock.processor.generate;

import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the mixin: every function that takes a state first, as a method of that state. */
final class MovesType {

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
    functions.forEach(function -> function.addMethodTo(type, api));
    return type.build();
  }
}
