package dev.interlock.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/**
 * What is wanted of the generated code.
 *
 * @param what the question, and beside whom
 * @param wanted the bound, in words
 * @param measured the figures, one for each JDK
 * @param said how such a figure is said
 * @param met whether such a figure will do
 */
public record Target(
    String what,
    String wanted,
    List<Double> measured,
    DoubleFunction<String> said,
    DoublePredicate met) {

  /** It takes at most this part of a contender's time. */
  public static Target atMost(double limit, Row row, Column contender) {
    return new Target(
        row.title() + ", beside " + contender.title(),
        "at most " + limit,
        row.timesGenerated(contender).stream().map(times -> 1 / times).toList(),
        Row::number,
        // Two digits are said, and two digits are judged.
        part -> Math.round(part * 100) <= Math.round(limit * 100));
  }

  /** A contender takes at least so many times as long. */
  public static Target faster(int times, Row row, Column contender) {
    return new Target(
        row.title() + ", faster than " + contender.title(),
        String.format(Locale.ROOT, "at least %,d times", times),
        row.timesGenerated(contender),
        Row::number,
        measured -> measured >= times);
  }

  /** It is at most so many bytes. */
  public static Target bytes(String what, List<Double> bytes, double limit) {
    return new Target(
        what,
        limit == 0 ? "none" : "at most " + Unit.whole(limit) + " B",
        bytes,
        measured -> Unit.whole(measured) + " B",
        measured -> Math.rint(measured) <= limit);
  }

  /** It takes at most so many milliseconds. */
  public static Target milliseconds(String what, List<Double> milliseconds, double limit) {
    return new Target(
        what,
        "at most " + Unit.whole(limit) + " ms",
        milliseconds,
        measured -> Row.number(measured) + " ms",
        measured -> measured <= limit);
  }

  /** Returns the target as a row of a table. */
  public List<String> cells() {
    return List.of(
        what,
        wanted,
        Row.joined(measured, said::apply),
        Row.joined(measured, figure -> met.test(figure) ? "met" : "not met"));
  }
}
