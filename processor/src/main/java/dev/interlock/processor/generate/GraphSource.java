package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the method that states the whole machine as data. */
final class GraphSource {

  /** Up to here a line an arc is readable; beyond, it would be a method that javac refuses. */
  private static final int MOST_LINES = 256;

  /** Characters of one packed string: three bytes each stay under a class file's 65,535. */
  private static final int MOST_CHARACTERS = 20_000;

  private final Api api;

  GraphSource(Api api) {
    this.api = api;
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("lifecycle")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("States the whole machine.\n\n@return the graph\n")
            .returns(api.graph());
    return (api.moves.size() <= MOST_LINES ? method.addCode(lines()) : method.addCode(packed()))
        .build();
  }

  private CodeBlock lines() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("return $T.builder($T.class)\n$>$>", Api.GRAPH, api.state);
    settings().forEach(setting -> code.add(".$L\n", setting));
    for (Move move : api.moves) {
      CodeBlock ends = CodeBlock.of("$L, $L", api.constant(move.from()), api.constant(move.to()));
      code.add(".arc($L)$L\n", ends, label(move));
    }
    return code.add(".build();\n$<$<").build();
  }

  private CodeBlock packed() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("var lifecycle = $T.builder($T.class)", Api.GRAPH, api.state);
    settings().forEach(setting -> code.addStatement("lifecycle.$L", setting));
    code.add("// Pairs of ordinals plus one: too many arcs for a line each.\n");
    Map<List<Object>, List<Move>> alike = new LinkedHashMap<>();
    for (Move move : api.moves) {
      alike
          .computeIfAbsent(
              List.of(move.event(), move.by().names(), move.guard()), label -> new ArrayList<>())
          .add(move);
    }
    for (List<Move> moves : alike.values()) {
      Move first = moves.get(0);
      for (String pairs : pairs(moves)) {
        code.addStatement("lifecycle.arcs(\"$L\")$L", pairs, label(first));
      }
    }
    return code.addStatement("return lifecycle.build()").build();
  }

  private static CodeBlock label(Move move) {
    CodeBlock.Builder label = CodeBlock.builder();
    move.event().ifPresent(event -> label.add(".on($S)", event));
    if (!move.by().anyone()) {
      label.add(
          move.by().names().stream()
              .map(actor -> CodeBlock.of("$S", actor))
              .collect(CodeBlock.joining(", ", ".by(", ")")));
    }
    move.guard().ifPresent(guard -> label.add(".guard($S)", guard));
    return label.build();
  }

  private List<CodeBlock> settings() {
    List<CodeBlock> settings = new ArrayList<>();
    states("initial", state -> state.initial() && !state.sentinel(), settings);
    states("terminal", state -> state.terminal() && !state.sentinel(), settings);
    states("sentinel", State::sentinel, settings);
    for (Group group : api.machine.groups()) {
      settings.add(
          group.members().stream()
              .map(api::constant)
              .collect(CodeBlock.joining(", ", "group(\"" + group.name() + "\", ", ")")));
    }
    strings("events", api.machine.events(), settings);
    if (api.hasGivenActors()) {
      // Compilers disagree on the order of a class file's constants, so it is asked at run time.
      settings.add(
          CodeBlock.of(
              "actors($T.stream($L.values()).map($L::name).toArray($T[]::new))",
              Arrays.class,
              Api.qualifier(api.actor),
              Api.qualifier(api.actor),
              String.class));
    } else {
      strings("actors", api.machine.actors(), settings);
    }
    return settings;
  }

  private void states(String name, Predicate<State> condition, List<CodeBlock> settings) {
    CodeBlock states =
        api.machine.states().stream()
            .filter(condition)
            .map(api::constant)
            .collect(CodeBlock.joining(", "));
    if (!states.isEmpty()) {
      settings.add(CodeBlock.of("$L($L)", name, states));
    }
  }

  private static void strings(String name, List<Reference> references, List<CodeBlock> settings) {
    if (!references.isEmpty()) {
      settings.add(
          references.stream()
              .map(reference -> CodeBlock.of("$S", reference.name()))
              .collect(CodeBlock.joining(", ", name + "(", ")")));
    }
  }

  private static List<String> pairs(List<Move> moves) {
    List<String> strings = new ArrayList<>();
    StringBuilder pairs = new StringBuilder();
    int characters = 0;
    for (Move move : moves) {
      append(pairs, move.from().ordinal() + 1);
      append(pairs, move.to().ordinal() + 1);
      characters += 2;
      if (characters >= MOST_CHARACTERS) {
        strings.add(pairs.toString());
        pairs.setLength(0);
        characters = 0;
      }
    }
    if (characters > 0) {
      strings.add(pairs.toString());
    }
    return strings;
  }

  /** Escapes all that isn't a letter or digit, so that no source encoding and no quote matters. */
  private static void append(StringBuilder text, int character) {
    if (character < 128 && Character.isLetterOrDigit(character)) {
      text.append((char) character);
    } else if (character < 128) {
      text.append(String.format("\\%03o", character));
    } else {
      text.append(String.format("\\u%04x", character));
    }
  }
}
