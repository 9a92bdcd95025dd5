package dev.interlock.processor.check;

import java.util.Locale;

/**
 * The catalogue of checks. The id stands in every message and heads a section of docs/checks.md.
 */
public enum Check {
  /** An annotation stands where there is no state. */
  NOT_A_STATE,
  /** Generated types couldn't name the enum. */
  INACCESSIBLE_ENUM,
  /** A name is no state's, or a wildcard stands where none may. */
  UNKNOWN_STATE,
  /** A transition has no end or two, or an exception without a wildcard. */
  TRANSITION_ENDS,
  /** The same arc is written out twice. */
  DUPLICATE_TRANSITION,
  /** One event leads from one state to two targets. */
  AMBIGUOUS_EVENT,
  /** A terminal state has a way out. */
  TERMINAL_EXIT,
  /** A sentinel takes part in the lifecycle. */
  SENTINEL_TRANSITION,
  /** No state is initial. */
  NO_INITIAL,
  /** An arc breaks a rule. */
  CONTRADICTION,
  /** An actor isn't among those that the machine lists. */
  UNKNOWN_ACTOR,
  /** A name can't be a name in Java. */
  INVALID_NAME,
  /** Two names become one. */
  NAME_CLASH,
  /** No path leads to a state from an initial one. */
  UNREACHABLE_STATE,
  /** A state is neither terminal nor left. */
  DEAD_END,
  /** The lifecycle can't end any more. */
  NO_WAY_OUT;

  /** Returns the stable id: {@code unknown-state}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
