package dev.interlock.benchmark;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.MarkdownTable;
import dev.interlock.benchmark.report.MarkedBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that show what was measured. */
final class Pages {

  private static final List<String> SHORT_ROWS =
      List.of(
          Question.RANDOM.title(),
          Question.NEXT.title(),
          Question.THROWN.title(),
          Question.MIXIN.title(),
          Question.MACHINE.title(),
          Results.SIZE,
          Results.FIRST);
  private static final List<String> SHORT_COLUMNS =
      Stream.of(
              Column.GENERATED,
              Column.BY_HAND,
              Column.ENUM_MAP,
              Column.NESTED_SWITCH,
              Column.STATELESS4J,
              Column.SPRING)
          .map(Column::title)
          .toList();

  private final MarkedBlock shortTable;
  private final MarkedBlock table;
  private final MarkedBlock targets;
  private final MarkedBlock machine;

  /** Finds the pages in the repository. */
  Pages(Path repository) {
    Path all = repository.resolve("docs/performance.md");
    shortTable = new MarkedBlock(repository.resolve("README.md"), "run time, in short");
    table = new MarkedBlock(all, "run time");
    targets = new MarkedBlock(all, "run time, targets");
    machine = new MarkedBlock(all, "run time, machine");
  }

  /** Writes what was measured into the pages. */
  void write(Results results, String measuredOn) throws IOException {
    table.write(results.table().toString());
    targets.write(new Targets(results).table().toString());
    machine.write(measuredOn);
    shortTable.write(expectedShortTable());
  }

  /** Returns the short table that belongs to the long one. */
  String expectedShortTable() throws IOException {
    return MarkdownTable.parse(table.read()).part(SHORT_ROWS, SHORT_COLUMNS).toString().strip();
  }

  /** Returns the short table. */
  String shortTable() throws IOException {
    return shortTable.read();
  }
}
