package dev.interlock.benchmark;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.Figure;
import dev.interlock.benchmark.report.MarkdownTable;
import dev.interlock.benchmark.report.Row;
import dev.interlock.benchmark.report.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that was measured.
 *
 * @param timed the rows that JMH has measured
 * @param size bytes of a machine
 * @param first the first question in a fresh JVM
 */
record Results(Map<Question, Row> timed, Row size, Row first) {

  static final String SIZE = "a machine";
  static final String FIRST = "first question in a fresh JVM";

  /** Makes rows of what was measured, on each JDK in turn. */
  static Results of(
      List<Timings> timings,
      List<Map<Column, Figure>> sizes,
      List<Map<Column, Figure>> firstQuestions) {
    Map<Question, Row> timed = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      timed.put(question, question.row(timings));
    }
    return new Results(
        timed,
        new Row(SIZE, Unit.BYTES, byContender(sizes)),
        new Row(FIRST, Unit.MILLISECONDS, byContender(firstQuestions)));
  }

  private static Map<Column, List<Figure>> byContender(List<Map<Column, Figure>> byJdk) {
    Map<Column, List<Figure>> figures = new EnumMap<>(Column.class);
    for (Column contender : byJdk.get(0).keySet()) {
      figures.put(
          contender,
          byJdk.stream().map(jdk -> Objects.requireNonNull(jdk.get(contender))).toList());
    }
    return figures;
  }

  /** Returns the table. */
  MarkdownTable table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(Stream.of(""), Stream.of(Column.values()).map(Column::title)).toList());
    Stream.concat(timed.values().stream(), Stream.of(size, first))
        .forEach(row -> rows.add(row.cells()));
    return new MarkdownTable(rows);
  }

  /** Returns the row of a question. */
  Row row(Question question) {
    return Objects.requireNonNull(timed.get(question));
  }
}
