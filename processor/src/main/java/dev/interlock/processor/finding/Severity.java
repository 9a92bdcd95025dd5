package dev.interlock.processor.finding;

import java.util.Locale;

/** How a finding is reported. */
public enum Severity {
  /** It fails the compilation. */
  ERROR,
  /** The compiler warns. */
  WARN,
  /** Not at all. */
  OFF;

  /** Returns the severity as options name it: {@code warn}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
