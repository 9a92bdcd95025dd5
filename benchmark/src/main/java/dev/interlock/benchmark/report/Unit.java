package dev.interlock.benchmark.report;

import java.util.Locale;

/** In what a row is measured. */
public enum Unit {
  /** Nanoseconds, and bytes beside; what isn't the generated code as a ratio to it. */
  NANOSECONDS("ns", "B"),
  /** Milliseconds, and classes beside. */
  MILLISECONDS("ms", "classes"),
  /** Bytes, and nothing beside. */
  BYTES("B", "");

  private final String title;
  private final String beside;

  Unit(String title, String beside) {
    this.title = title;
    this.beside = beside;
  }

  String title() {
    return title;
  }

  String beside() {
    return beside;
  }

  /** Says a number of these. */
  String number(double value) {
    return this == BYTES ? whole(value) : Row.number(value);
  }

  /** Says a number of what can't be parted. */
  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
