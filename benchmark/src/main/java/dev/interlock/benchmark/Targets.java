package dev.interlock.benchmark;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.Figure;
import dev.interlock.benchmark.report.MarkdownTable;
import dev.interlock.benchmark.report.Row;
import dev.interlock.benchmark.report.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is wanted of the generated code.
 *
 * @param results what was measured
 */
record Targets(Results results) {

  /** Returns which of them are met. */
  MarkdownTable table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("target", "wanted", "measured", ""));
    Stream.of(times(), lifecycles(), memory(), List.of(firstQuestion()))
        .flatMap(List::stream)
        .forEach(target -> rows.add(target.cells()));
    return new MarkdownTable(rows);
  }

  private List<Target> times() {
    return List.of(
        Target.atMost(0.1, results.row(Question.RANDOM), Column.NESTED_SWITCH),
        Target.atMost(0.5, results.row(Question.RANDOM), Column.ENUM_MAP),
        Target.atMost(1.1, results.row(Question.RANDOM), Column.BY_HAND),
        Target.atMost(1.1, results.row(Question.NEXT), Column.BY_HAND),
        Target.atMost(1.1, results.row(Question.CAN_CANCEL), Column.BY_HAND),
        Target.atMost(1.1, results.row(Question.CANCEL), Column.BY_HAND),
        Target.atMost(1.3, results.row(Question.CAN_SHIP), Column.BY_HAND),
        Target.atMost(1.3, results.row(Question.SHIP), Column.BY_HAND),
        Target.atMost(1.3, results.row(Question.THROWN), Column.BY_HAND));
  }

  private List<Target> lifecycles() {
    List<Target> targets = new ArrayList<>();
    for (Question face : List.of(Question.MIXIN, Question.TYPED)) {
      targets.add(Target.faster(30, results.row(face), Column.STATELESS4J));
      targets.add(Target.faster(500, results.row(face), Column.SQUIRREL));
      targets.add(Target.faster(20_000, results.row(face), Column.SPRING));
    }
    Row machine = results.row(Question.MACHINE);
    targets.add(Target.faster(4, machine, Column.STATELESS4J));
    targets.add(Target.faster(100, machine, Column.SQUIRREL));
    targets.add(Target.faster(4_000, machine, Column.SPRING));
    return targets;
  }

  private List<Target> memory() {
    List<Target> targets = new ArrayList<>();
    Row thrown = results.row(Question.THROWN);
    targets.add(
        Target.bytes(
            thrown.title() + ", allocated, beside by hand",
            bytes(thrown, Column.GENERATED),
            Math.rint(bytes(thrown, Column.BY_HAND).get(0))));
    targets.add(allocates(0, worst(EnumSet.range(Question.RANDOM, Question.SHIP))));
    targets.add(allocates(0, worst(EnumSet.range(Question.EVENTS, Question.NO_REFUSAL))));
    // What is left is the job itself.
    targets.add(allocates(16, results.row(Question.MIXIN)));
    targets.add(allocates(0, results.row(Question.TYPED)));
    targets.add(allocates(16, results.row(Question.MACHINE)));
    targets.add(Target.bytes(Results.SIZE, values(results.size(), Column.GENERATED), 16));
    return targets;
  }

  /** Returns the row of those that allocates most, of whatever doesn't throw. */
  private Row worst(Set<Question> questions) {
    return questions.stream()
        .filter(question -> question != Question.THROWN)
        .map(results::row)
        .max(Comparator.comparing(row -> Collections.max(bytes(row, Column.GENERATED))))
        .orElseThrow();
  }

  private Target firstQuestion() {
    List<Double> generated = values(results.first(), Column.GENERATED);
    List<Double> enumMap = values(results.first(), Column.ENUM_MAP);
    List<Double> more =
        IntStream.range(0, generated.size())
            .mapToObj(jdk -> generated.get(jdk) - enumMap.get(jdk))
            .toList();
    return Target.milliseconds("first question, more than EnumMap's", more, 3);
  }

  private static Target allocates(double limit, Row row) {
    return Target.bytes(row.title() + ", allocated", bytes(row, Column.GENERATED), limit);
  }

  private static List<Double> bytes(Row row, Column contender) {
    return row.of(contender).stream().map(Figure::beside).toList();
  }

  private static List<Double> values(Row row, Column contender) {
    return row.of(contender).stream().map(Figure::value).toList();
  }
}
