package dev.interlock.tools.diff;

import java.util.Objects;

/**
 * One thing that is different.
 *
 * @param subject what it is about
 * @param change how it is different
 * @param text what it is, in a line, without a sign for the change
 */
public record Difference(Subject subject, Change change, String text) {

  /** Makes a difference; no part may be null. */
  public Difference {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(text, "text");
  }

  /** How something is different. */
  public enum Change {
    /** The new version has it alone. */
    ADDED('+'),
    /** The old version has it alone. */
    REMOVED('-'),
    /** Both have it, but not alike. */
    CHANGED('!');

    private final char sign;

    Change(char sign) {
      this.sign = sign;
    }

    /** Returns what a line begins with that tells of it, as in a fenced block of {@code diff}. */
    public char sign() {
      return sign;
    }
  }

  /** What a difference is about, in the order in which differences are told. */
  public enum Subject {
    /** The enum. */
    TYPE("Enum"),
    /** A state, or a sentinel. */
    STATE("States"),
    /** A group of states. */
    GROUP("Groups"),
    /** An event. */
    EVENT("Events"),
    /** An actor. */
    ACTOR("Actors"),
    /** An arc, or an event that is ignored. */
    TRANSITION("Transitions"),
    /** A rule about a state. */
    RULE("Rules");

    private final String title;

    Subject(String title) {
      this.title = title;
    }

    /** Returns the heading over all of them. */
    public String title() {
      return title;
    }
  }

  /** Returns the line with its sign. */
  public String line() {
    return change.sign() + " " + text;
  }
}
