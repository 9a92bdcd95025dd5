package dev.interlock.processor.declaration;

/** The members of {@code @StateMachine}: the settings of a machine, and the one list of them. */
public enum MachineMember {
  /** The prefix that short names leave out. */
  STRIP_PREFIX("stripPrefix", false),
  /** The actors, by name. */
  ACTORS("actors", false),
  /** The enum whose constants are the actors. */
  ACTOR_TYPE("actorType", false),
  /** Whether the states are generated as types. */
  TYPED("typed", true),
  /** Whether the machine is generated. */
  MACHINE("machine", true),
  /** Whether the machine calls hooks. */
  HOOKS("hooks", false);

  private final String member;
  private final boolean unsaid;

  MachineMember(String member, boolean unsaid) {
    this.member = member;
    this.unsaid = unsaid;
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

  /** Returns whether a flag holds where nothing is said, as the annotation has it. */
  public boolean unsaid() {
    return unsaid;
  }
}
