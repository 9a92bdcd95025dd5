package dev.interlock.processor.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to do about a finding.
 *
 * @param ways the ways out, at least one; the first is the one to go
 */
public record Fix(List<Way> ways) {

  public Fix {
    ways = List.copyOf(ways);
  }

  /** Returns a fix of these ways. */
  public static Fix of(Way... ways) {
    return new Fix(List.of(ways));
  }

  /** Returns a fix on which something is left to decide. */
  public static Fix open(String format, Object... facts) {
    return of(Way.open(format, facts));
  }

  /** Returns the fix with more ways behind its own. */
  public Fix or(Way... others) {
    return new Fix(Stream.concat(ways.stream(), Stream.of(others)).toList());
  }
}
