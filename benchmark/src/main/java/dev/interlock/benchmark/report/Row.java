package dev.interlock.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured of one question.
 *
 * @param title what was asked
 * @param unit in what it was measured
 * @param figures by contender, one for each JDK
 */
public record Row(String title, Unit unit, Map<Column, List<Figure>> figures) {

  /** Returns whether a contender has answered. */
  public boolean has(Column contender) {
    return figures.containsKey(contender);
  }

  /** Returns the figures of a contender, one for each JDK. */
  public List<Figure> of(Column contender) {
    return Objects.requireNonNull(figures.get(contender), title);
  }

  /** Returns how many times as long as the generated code a contender took, on each JDK. */
  public List<Double> timesGenerated(Column contender) {
    List<Figure> others = of(contender);
    List<Figure> generated = of(Column.GENERATED);
    return IntStream.range(0, others.size())
        .mapToObj(jdk -> others.get(jdk).value() / generated.get(jdk).value())
        .toList();
  }

  /** Returns the row of the table. */
  public List<String> cells() {
    return Stream.concat(Stream.of(title), Stream.of(Column.values()).map(this::cell)).toList();
  }

  private String cell(Column contender) {
    if (!has(contender)) {
      return "–";
    }
    List<Figure> own = of(contender);
    boolean ratio = unit == Unit.NANOSECONDS && contender != Column.GENERATED;
    String cell =
        ratio
            ? joined(timesGenerated(contender), Row::number) + "×"
            : joined(own, figure -> unit.number(figure.value())) + " " + unit.title();
    boolean beside = own.stream().anyMatch(figure -> Math.round(figure.beside()) > 0);
    return beside
        ? cell + ", " + joined(own, figure -> Unit.whole(figure.beside())) + " " + unit.beside()
        : cell;
  }

  /** Says a figure of each JDK, or the one that is the same on all. */
  static <T> String joined(List<T> figures, Function<T, String> said) {
    return figures.stream().map(said).distinct().collect(Collectors.joining(" / "));
  }

  /** Says a number with three digits, or with all that it has before the point. */
  static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}
