package dev.interlock.processor.declaration;

/** The members of {@code @StateMachine}: the settings of a machine, and the one list of them. */
public enum MachineMember {
  /** The prefix that short names leave out. */
  STRIP_PREFIX("stripPrefix"),
  /** The actors, by name. */
  ACTORS("actors"),
  /** The enum whose constants are the actors. */
  ACTOR_TYPE("actorType"),
  /** The enum whose constants are the events. */
  EVENT_TYPE("eventType"),
  /** The events that a state without a transition on them ignores. */
  IGNORES("ignores"),
  /** Whether the states are generated as types. */
  TYPED("typed", true),
  /** Whether the machine is generated. */
  MACHINE("machine", true),
  /** Whether the machine calls hooks. */
  HOOKS("hooks", true),
  /** Whether nothing that is generated is public. */
  PACKAGE_PRIVATE("packagePrivate", true),
  /** Whether nothing is generated. */
  CHECK_ONLY("checkOnly", true);

  private final String member;
  private final boolean flag;

  MachineMember(String member) {
    this(member, false);
  }

  MachineMember(String member, boolean flag) {
    this.member = member;
    this.flag = flag;
  }

  /** Returns where the member stands, or would stand. */
  public Origin origin() {
    return Origin.ofEnum().annotation(Origin.STATE_MACHINE, 0).member(member);
  }

  /** Returns the member's name in the annotation. */
  public String member() {
    return member;
  }

  @Override
  public String toString() {
    return member;
  }

  /** Returns whether the member says yes or no; where nothing is said, it says no. */
  public boolean isFlag() {
    return flag;
  }
}
