package dev.interlock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.Figure;
import dev.interlock.benchmark.report.Row;
import dev.interlock.benchmark.report.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages say what was measured in one run. */
class PagesTest {

  private static final Path REPOSITORY = Path.of("..");

  @Test
  void theShortTableIsTakenFromTheLongOne() throws IOException {
    Pages pages = new Pages(REPOSITORY);
    assertThat(pages.shortTable()).isEqualTo(pages.expectedShortTable());
  }

  @Test
  void whatIsMeasuredNextReplacesItAndNothingElse(@TempDir Path copy) throws IOException {
    Files.createDirectory(copy.resolve("docs"));
    for (String page : List.of("README.md", "docs/performance.md")) {
      Files.copy(REPOSITORY.resolve(page), copy.resolve(page));
    }
    Pages pages = new Pages(copy);
    pages.write(results(1_111), "The old machine.");
    String before = Files.readString(copy.resolve("docs/performance.md"));
    assertThat(before).contains("The old machine.", "| 1,111 ns |", "| 1,111 B |", "| 1,111 ms |");
    assertThat(pages.shortTable()).isEqualTo(pages.expectedShortTable()).contains("| 1,111 ns |");

    pages.write(results(2_222), "The new machine.");
    assertThat(copy.resolve("docs/performance.md"))
        .hasContent(before.replace("1,111", "2,222").replace("The old", "The new"));
    assertThat(pages.shortTable()).isEqualTo(pages.expectedShortTable()).contains("| 2,222 ns |");
  }

  private static Results results(double figure) {
    Map<Column, List<Figure>> figures = new EnumMap<>(Column.class);
    for (Column contender : Column.values()) {
      figures.put(contender, List.of(new Figure(figure, 0)));
    }
    Map<Question, Row> timed = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      timed.put(question, new Row(question.title(), Unit.NANOSECONDS, figures));
    }
    return new Results(
        timed,
        new Row(Results.SIZE, Unit.BYTES, figures),
        new Row(Results.FIRST, Unit.MILLISECONDS, figures));
  }
}
