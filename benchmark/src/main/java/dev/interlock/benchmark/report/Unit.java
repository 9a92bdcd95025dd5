package dev.interlock.benchmark.report;

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
}
