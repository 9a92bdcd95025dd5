package dev.interlock.testing.coverage;

/** What there is to meet. */
public enum Sort {
  /** A subject was made in each initial state. */
  START("starts"),
  /** Each arc was taken. */
  ARC("arcs"),
  /** The guard of each arc said yes, and said no. */
  ANSWER("answers of guards"),
  /** Each event that a state ignores was fired there. */
  IGNORED("ignored events"),
  /** Each event was refused in each state that has no arc for it. */
  UNDECLARED("refusals, undeclared"),
  /** Each event was refused to each actor who may not fire it, in each state that has it. */
  ACTOR("refusals, by actor"),
  /** Each event was refused in each state where guards alone can refuse it. */
  GUARD("refusals, by guard");

  private final String title;

  Sort(String title) {
    this.title = title;
  }

  /** Returns what reports call it. */
  public String title() {
    return title;
  }
}
