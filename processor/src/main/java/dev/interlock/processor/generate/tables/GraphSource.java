package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that states the whole machine as data: a line an arc, in a row. */
record GraphSource(Scope scope) {

  /** Up to here it is readable; beyond, lines would become a method that javac refuses. */
  private static final int MOST_NAMES = 1_500;

  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("lifecycle")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("{@return the whole machine}\n")
            .returns(scope.graph())
            .addStatement(
                "$T lifecycle = $T.builder($T.class)",
                scope.graphBuilder(),
                Scope.GRAPH,
                scope.state);
    if (scope.hasGivenActors()) {
      // Compilers disagree on the order of a class file's constants, so it is asked at run time.
      method.addStatement("lifecycle.actors($T.class)", scope.actor);
    }
    if (names() <= MOST_NAMES) {
      addLines(method);
    } else {
      new PackedGraph(scope).addTo(type, method);
    }
    type.addMethod(method.addStatement("return lifecycle.build()").build());
  }

  /** How many names the lines would have. */
  private int names() {
    return scope.machine.states().size()
        + scope.machine.events().size()
        + scope.machine.actors().size()
        + scope.machine.groups().stream().mapToInt(group -> 1 + group.members().size()).sum()
        + scope.moves.all().stream().mapToInt(move -> 4 + move.by().names().size()).sum();
  }

  private void addLines(MethodSpec.Builder method) {
    addStates(method, "initial", State::initial);
    addStates(method, "terminal", State::terminal);
    addStates(method, "sentinel", State::sentinel);
    for (Group group : scope.machine.groups()) {
      CodeBlock members =
          group.members().stream().map(scope::constant).collect(CodeBlock.joining(", "));
      method.addStatement("lifecycle.group($S, $L)", group.name(), members);
    }
    addStrings(method, "events", scope.machine.events(), scope::constantOfEvent);
    if (!scope.hasGivenActors()) {
      addStrings(method, "actors", scope.machine.actors(), scope::constantOfActor);
    }
    for (Move move : scope.moves.all()) {
      method.addStatement(
          "lifecycle.arc($L, $L)$L",
          scope.constant(move.from()),
          scope.constant(move.to()),
          label(move));
    }
  }

  private CodeBlock label(Move move) {
    CodeBlock.Builder label = CodeBlock.builder();
    move.event().ifPresent(event -> label.add(".on($S)", scope.constantOfEvent(event)));
    if (!move.by().anyone()) {
      label.add(".by($L)", strings(move.by().names().stream().map(scope::constantOfActor)));
    }
    move.guard().ifPresent(guard -> label.add(".guard($S)", guard));
    return label.build();
  }

  private void addStates(MethodSpec.Builder method, String name, Predicate<State> condition) {
    CodeBlock states =
        scope.machine.states().stream()
            .filter(condition)
            .map(scope::constant)
            .collect(CodeBlock.joining(", "));
    if (!states.isEmpty()) {
      method.addStatement("lifecycle.$L($L)", name, states);
    }
  }

  private static void addStrings(
      MethodSpec.Builder method,
      String name,
      List<Reference> references,
      UnaryOperator<String> constant) {
    if (!references.isEmpty()) {
      Stream<String> names = references.stream().map(Reference::name).map(constant);
      method.addStatement("lifecycle.$L($L)", name, strings(names));
    }
  }

  private static CodeBlock strings(Stream<String> names) {
    return names.map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
  }
}
