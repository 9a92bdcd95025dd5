package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;

/**
 * Why something is generated, and what it comes from.
 *
 * @param kind what it is generated for
 * @param name the name of that, as it was declared; empty for what every machine has
 * @param origin where that was declared; the enum for what every machine has
 */
public record Cause(Kind kind, String name, Origin origin) {

  /**
   * What something can be generated for. Of two that clash, the earlier keeps its name: what every
   * machine has can't be renamed, and an event is renamed more easily than a constant.
   */
  public enum Kind {
    /** Every machine has it. */
    MACHINE,
    /** A constant of the enum. */
    STATE,
    /** A group of states. */
    GROUP,
    /** An event. */
    EVENT,
    /** An actor. */
    ACTOR,
    /** A guard. */
    GUARD
  }

  /** What every machine has. */
  static final Cause MACHINE = new Cause(Kind.MACHINE, "", Origin.ofEnum());

  static Cause of(State state) {
    return new Cause(Kind.STATE, state.name(), state.origin());
  }

  static Cause of(Group group) {
    return new Cause(Kind.GROUP, group.name(), group.origin());
  }

  static Cause of(Kind kind, Reference name) {
    return new Cause(kind, name.name(), name.origin());
  }

  /** Returns the cause as messages call it. */
  public String text() {
    return switch (kind) {
      case MACHINE -> "a generated member";
      case STATE -> "state " + name;
      case GROUP -> "group \"" + name + '"';
      case EVENT -> "event \"" + name + '"';
      case ACTOR -> "actor \"" + name + '"';
      case GUARD -> "guard \"" + name + '"';
    };
  }
}
