package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Move;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface of the guards: a question each. */
final class GuardsType {

  private GuardsType() {}

  static TypeSpec of(Api api) {
    TypeSpec.Builder type =
        api.head(TypeSpec.interfaceBuilder(api.guards))
            .addJavadoc(
                """
                The questions on which transitions of {@link $T} depend, typically answered by what
                has the state.

                <p>A guard is asked each time a transition that depends on it is tried, or its refusal
                would be explained. It should be quick and change nothing.
                """,
                api.state);
    api.machine.guards().forEach(guard -> type.addMethod(question(api, guard)));
    return type.build();
  }

  private static MethodSpec question(Api api, Reference guard) {
    List<Move> moves =
        api.moves.stream()
            .filter(move -> move.guard().filter(guard.name()::equals).isPresent())
            .toList();
    CodeBlock doc =
        CodeBlock.of(
            "Answers whether transitions under this guard are allowed now.$L\n\n@return whether they"
                + " are\n",
            new Docs(api)
                .arcs(moves, move -> move.event().map(on -> " on {@code " + on + "}").orElse("")));
    return MethodSpec.methodBuilder(guard.name())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(TypeName.BOOLEAN)
        .addJavadoc(doc)
        .build();
  }
}
