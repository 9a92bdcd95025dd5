package dev.interlock.processor.model;

import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.List;

/**
 * What keeps a declaration from meaning all that it says, found while it is resolved. Data only:
 * the checks put it into words.
 */
public sealed interface Fault {

  /** A name that can't stand where it does. */
  sealed interface OfName extends Fault {

    /** Returns the name and where it stands. */
    Mention mention();
  }

  /**
   * A name that is no state's and no group's.
   *
   * @param meant the names that were probably meant
   */
  record UnknownState(Mention mention, List<String> meant) implements OfName {}

  /** ANY, or what was meant to be it, where it can't stand. */
  record MisplacedAny(Mention mention) implements OfName {}

  /** A group where only a state can stand. */
  record MisplacedGroup(Mention mention, Group group) implements OfName {}

  /** A sentinel where a state is named. */
  record NamedSentinel(Mention mention, State sentinel) implements OfName {}

  /** An actor that isn't among those that are listed. */
  record UnknownActor(Mention mention) implements OfName {}

  /** An event that isn't a constant of the enum that lists them. */
  record UnknownEvent(Mention mention) implements OfName {}

  /** A transition that can't lead from one end to the other. */
  sealed interface OfEnds extends Fault {

    /** Returns the constant that carries the transition. */
    StateDeclaration constant();

    /** Returns the transition. */
    TransitionDeclaration transition();
  }

  /** A transition without an end. */
  record NoEnd(StateDeclaration constant, TransitionDeclaration transition) implements OfEnds {}

  /** A transition with two ends beside the constant that carries it. */
  record TwoEnds(StateDeclaration constant, TransitionDeclaration transition) implements OfEnds {}

  /** An exception where there is no wildcard to except from. */
  record ExceptionFromNothing(StateDeclaration constant, TransitionDeclaration transition)
      implements OfEnds {}

  /** A transition that a sentinel carries. */
  record SentinelTransition(StateDeclaration constant, TransitionDeclaration transition)
      implements OfEnds {}

  /** A sentinel that is initial, terminal or in a group, or ignores an event. */
  record SentinelInLifecycle(StateDeclaration constant) implements Fault {}

  /** An enum without a state. */
  record NoState() implements Fault {}

  /** No initial state, and nothing that may have been meant to be one. */
  record NoInitial() implements Fault {}
}
