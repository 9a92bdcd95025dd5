package dev.interlock.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/**
 * What is wanted of the generated code.
 *
 * @param what the question, and beside whom
 * @param wanted the bound, in words
 * @param measured the figures, one for each JDK
 * @param met whether one of them will do
 */
public record Target(String what, String wanted, List<Double> measured, DoublePredicate met) {

  /** It takes at most this part of a contender's time. */
  public static Target atMost(double limit, Row row, Column contender) {
    List<Double> parts = row.timesGenerated(contender).stream().map(times -> 1 / times).toList();
    return new Target(
        String.format("%s, of %s", row.title(), contender.title()),
        "at most " + limit,
        parts,
        // Two digits are said, and two digits are judged.
        part -> Math.round(part * 100) <= Math.round(limit * 100));
  }

  /** A contender takes at least so many times as long. */
  public static Target faster(int times, Row row, Column contender) {
    return new Target(
        String.format("%s, faster than %s", row.title(), contender.title()),
        String.format(Locale.ROOT, "at least %,d times", times),
        row.timesGenerated(contender),
        measured -> measured >= times);
  }

  /** It is at most so many bytes. */
  public static Target bytes(String what, List<Double> bytes, double limit) {
    return limit(what, bytes, limit, "B");
  }

  /** It takes at most so many milliseconds. */
  public static Target milliseconds(String what, List<Double> milliseconds, double limit) {
    return limit(what, milliseconds, limit, "ms");
  }

  private static Target limit(String what, List<Double> measured, double limit, String unit) {
    String wanted = String.format(Locale.ROOT, "at most %,.0f %s", limit, unit);
    // A thousandth of a byte was allocated once, by JMH.
    return new Target(what, wanted, measured, figure -> figure < limit + 0.05);
  }

  /** Returns the target as a row of a table. */
  public List<String> cells() {
    Function<Double, String> verdict = figure -> met.test(figure) ? "met" : "not met";
    return List.of(what, wanted, Row.joined(measured, Row::number), Row.joined(measured, verdict));
  }
}
