package dev.interlock.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the table says of figures. */
class RowTest {

  private static final Row TIMED =
      new Row(
          "asked",
          Unit.NANOSECONDS,
          Map.of(
              Column.GENERATED, List.of(new Figure(2, 0), new Figure(1.5, 0.01)),
              Column.SPRING, List.of(new Figure(5_000, 1_024), new Figure(4_500, 1_024)),
              Column.BY_HAND, List.of(new Figure(1, 0), new Figure(3, 16))));

  @Test
  void saysTheGeneratedCodesTimeAndTheOthersAsRatios() {
    assertThat(TIMED.cells())
        .containsExactly(
            "asked",
            "2.00 / 1.50 ns",
            "0.50 / 2.00×, 0 / 16 B",
            "–",
            "–",
            "–",
            "–",
            "–",
            "–",
            "2,500 / 3,000×, 1,024 B");
  }

  @Test
  void saysOtherFiguresAsTheyAre() {
    Map<Column, List<Figure>> figures =
        Map.of(
            Column.GENERATED, List.of(new Figure(12.34, 0)),
            Column.ENUM_MAP, List.of(new Figure(1.5, 7)));
    assertThat(new Row("first", Unit.MILLISECONDS, figures).cells())
        .startsWith("first", "12.3 ms", "–", "1.50 ms, 7 classes");
    assertThat(new Row("size", Unit.BYTES, figures).cells()).startsWith("size", "12 B", "–");
  }

  @Test
  void judgesEachJdk() {
    assertThat(Target.atMost(1.1, TIMED, Column.BY_HAND).cells())
        .containsExactly(
            "asked, beside best by hand", "at most 1.1", "2.00 / 0.50", "not met / met");
    assertThat(Target.faster(2_500, TIMED, Column.SPRING).cells())
        .containsExactly(
            "asked, faster than Spring", "at least 2,500 times", "2,500 / 3,000", "met");
    assertThat(Target.bytes("size", List.of(16.0, 24.0), 16).cells())
        .containsExactly("size", "at most 16 B", "16 B / 24 B", "met / not met");
    assertThat(Target.milliseconds("first", List.of(2.5, -0.5), 3).cells())
        .containsExactly("first", "at most 3 ms", "2.50 ms / -0.50 ms", "met");
  }

  @Test
  void takesTheFigureInTheMiddle() {
    assertThat(Figure.median(List.of(9.0, 1.0, 2.0), 5)).isEqualTo(new Figure(2, 5));
    assertThat(Figure.median(List.of(9.0, 1.0, 2.0, 4.0), 5)).isEqualTo(new Figure(3, 5));
  }
}
