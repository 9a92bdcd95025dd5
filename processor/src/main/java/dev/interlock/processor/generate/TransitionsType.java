package dev.interlock.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the functions on values; what they look into is hidden in them. */
final class TransitionsType {

  private TransitionsType() {}

  static TypeSpec of(Api api, Tables tables, List<TypeSpec> hidden, List<Function> functions) {
    TypeSpec.Builder type =
        api.head(TypeSpec.classBuilder(api.transitions))
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                """
                The transitions of {@link $T}, as functions on its values.

                <p>Every function throws a {@link $T} that names the parameter if an argument is
                null.
                """,
                api.state,
                NullPointerException.class);
    Api.hideConstructor(type);
    functions.forEach(function -> function.addTo(type));
    MethodSpec.Builder graph =
        MethodSpec.methodBuilder("graph")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("Returns the whole machine as data.\n\n@return the graph\n")
            .returns(api.graph());
    api.machine.states().stream().limit(1).forEach(state -> graph.addStatement(tables.made(state)));
    type.addMethod(graph.addStatement("return $L", tables.at("GRAPH")).build());
    return type.addTypes(hidden).build();
  }
}
