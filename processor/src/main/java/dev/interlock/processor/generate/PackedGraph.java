package dev.interlock.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * Packs a machine that is too large for a line an arc into strings, as the runtime's builder reads
 * them: each number is a character, one more than it says; a list is its length and its items; a
 * state or a name is its place in a list that the code spells out, never an ordinal.
 */
final class PackedGraph {

  /** Characters of one string: three bytes each stay under a class file's 65,535. */
  private static final int MOST_CHARACTERS = 20_000;

  /** Arcs of one label; a number has to fit into a character. */
  private static final int MOST_ARCS = 10_000;

  private final Scope scope;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final StringBuilder data = new StringBuilder();

  PackedGraph(Scope scope) {
    this.scope = scope;
  }

  /** Adds what the lifecycle is made of, and the states that it speaks of in a method of theirs. */
  void addTo(TypeSpec.Builder type, MethodSpec.Builder lifecycle) {
    pack();
    lifecycle
        .addCode("// By places in the lists of states and names: too many arcs for a line each.\n")
        .addStatement(
            "lifecycle.packed(states(), new String[] {$L}, new String[] {$L})",
            strings(String.join(" ", names.keySet())),
            strings(data.toString()));
    CodeBlock states =
        scope.machine.states().stream().map(scope::constant).collect(CodeBlock.joining(",\n"));
    type.addMethod(
        MethodSpec.methodBuilder("states")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("Spells out the states.\n\n@return the states that are spoken of\n")
            .returns(ArrayTypeName.of(scope.state))
            .addStatement("return new $T[] {\n$L\n}", scope.state, states)
            .build());
  }

  private void pack() {
    states(State::initial);
    states(State::terminal);
    states(State::sentinel);
    number(scope.machine.groups().size());
    for (Group group : scope.machine.groups()) {
      name(group.name());
      states(group.members()::contains);
    }
    names(scope.machine.events().stream().map(Reference::name).toList());
    names(
        scope.hasGivenActors()
            ? List.of()
            : scope.machine.actors().stream().map(Reference::name).toList());
    Map<List<Object>, List<Move>> alike = new LinkedHashMap<>();
    for (Move move : scope.moves.all()) {
      alike
          .computeIfAbsent(
              List.of(move.event(), move.guard(), move.by().names()), label -> new ArrayList<>())
          .add(move);
    }
    for (List<Move> moves : alike.values()) {
      for (int from = 0; from < moves.size(); from += MOST_ARCS) {
        arcs(moves.subList(from, Math.min(moves.size(), from + MOST_ARCS)));
      }
    }
  }

  private void arcs(List<Move> moves) {
    names(moves.get(0).event().stream().toList());
    names(moves.get(0).guard().stream().toList());
    names(moves.get(0).by().names());
    number(moves.size());
    for (Move move : moves) {
      number(move.from().ordinal());
      number(move.to().ordinal());
    }
  }

  private void states(Predicate<State> condition) {
    List<State> states = scope.machine.states().stream().filter(condition).toList();
    number(states.size());
    // The place in the list of all, which only today is the ordinal.
    states.forEach(state -> number(state.ordinal()));
  }

  private void names(Collection<String> all) {
    number(all.size());
    all.forEach(this::name);
  }

  private void name(String name) {
    number(names.computeIfAbsent(name, first -> names.size()));
  }

  private void number(int number) {
    data.append((char) (number + 1));
  }

  /** A list of string literals, a line each. */
  private static CodeBlock strings(String text) {
    List<CodeBlock> literals = new ArrayList<>();
    for (int from = 0; from < text.length(); from += MOST_CHARACTERS) {
      int to = Math.min(text.length(), from + MOST_CHARACTERS);
      literals.add(CodeBlock.of("\"$L\"", escaped(text.substring(from, to))));
    }
    return CodeBlock.join(literals, ",\n");
  }

  /** Escapes all that isn't a letter or digit, so that no source encoding and no quote matters. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              if (character < 128 && (Character.isLetterOrDigit(character) || character == ' ')) {
                escaped.append((char) character);
              } else {
                escaped.append(String.format(character < 128 ? "\\%03o" : "\\u%04x", character));
              }
            });
    return escaped.toString();
  }
}
