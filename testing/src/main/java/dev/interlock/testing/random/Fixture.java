package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Disagreement;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A walk as the text of a file: what was found as a comment, the lifecycle, and a move a line. */
record Fixture<S extends Enum<S>>(StateGraph<S> graph, Walk<S> walk) {

  static final String ENDING = ".walk";

  static <S extends Enum<S>> Fixture<S> of(Disagreement<S> found) {
    return new Fixture<>(found.graph(), found.walk());
  }

  /** Returns what the file is called: the same walk gets the same name. */
  String file() {
    CRC32 sum = new CRC32();
    sum.update(String.join("\n", lines()).getBytes(StandardCharsets.UTF_8));
    return "%s-%08x%s".formatted(lifecycle(graph), sum.getValue(), ENDING);
  }

  /** Returns the text, with a comment above it. */
  String text(String comment) {
    List<String> all = new ArrayList<>();
    comment.lines().map(line -> ("# " + line).stripTrailing()).forEach(all::add);
    all.addAll(lines());
    return String.join("\n", all) + "\n";
  }

  private List<String> lines() {
    return Stream.concat(
            Stream.of("lifecycle " + lifecycle(graph), "start " + walk.start().name()),
            walk.moves().stream().map(Move::toString))
        .toList();
  }

  /** Returns the enum's name without its package, so that a fixture survives another package. */
  static String lifecycle(StateGraph<?> graph) {
    Class<?> type = graph.type();
    return type.getName()
        .substring(type.getPackageName().isEmpty() ? 0 : type.getPackageName().length() + 1)
        .replace('$', '.');
  }
}
