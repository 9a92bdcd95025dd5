package dev.interlock.benchmark.report;

/** A contender: a column of the table, and a method of that name in each workload. */
public enum Column {
  /** What Interlock generates. */
  GENERATED("generated", "generated"),
  /** The best known by hand. */
  BY_HAND("byHand", "best by hand"),
  /** The collections of the JDK. */
  ENUM_MAP("enumMap", "EnumMap"),
  /** What people write. */
  NESTED_SWITCH("nestedSwitch", "nested switch"),
  /** Hadoop's StateMachineFactory. */
  HADOOP("hadoop", "Hadoop"),
  /** stateless4j. */
  STATELESS4J("stateless4j", "stateless4j"),
  /** COLA's state machine. */
  COLA("cola", "COLA"),
  /** squirrel-foundation. */
  SQUIRREL("squirrel", "squirrel"),
  /** Spring Statemachine. */
  SPRING("spring", "Spring");

  private final String method;
  private final String title;

  Column(String method, String title) {
    this.method = method;
    this.title = title;
  }

  /** Returns the name of the contender's methods. */
  public String method() {
    return method;
  }

  /** Returns what stands above the column. */
  public String title() {
    return title;
  }
}
