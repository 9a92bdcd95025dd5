package dev.interlock.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the functions on values, with their tables. */
final class TransitionsType {

  private TransitionsType() {}

  static TypeSpec of(Api api, Tables tables, List<Function> functions) {
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
    tables.addTo(type);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Not to be made: everything here is static.\n")
            .addModifiers(Modifier.PRIVATE)
            .build());
    functions.forEach(function -> function.addTo(type));
    type.addMethod(
        MethodSpec.methodBuilder("graph")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("Returns the whole machine as data.\n\n@return the graph\n")
            .returns(api.graph())
            .addStatement("return GRAPH")
            .build());
    type.addMethod(new GraphSource(api).method());
    new GuardedMoves(api, tables).addTo(type);
    return type.build();
  }
}
