package dev.interlock.processor.declaration;

/** The three claims that {@code @State} can make about a state's transitions. */
public enum RuleKind {
  /** The state may be entered only from these states. */
  ONLY_FROM("onlyFrom"),
  /** The state may be left only to these states. */
  ONLY_TO("onlyTo"),
  /** The state may be entered only by these actors. */
  ONLY_BY("onlyBy");

  private final String member;

  RuleKind(String member) {
    this.member = member;
  }

  /** Returns the member of {@code @State} that makes the claim. */
  public String member() {
    return member;
  }
}
