package dev.interlock.processor.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How much a machine may have. A class file holds 64 KB of an initialiser and 65,535 constants;
 * these are a bit below what compiles with javac and with Eclipse's compiler. Where it is the
 * compiler's memory that ends, javac has compiled as many within 4.3 gigabytes, in a minute or two.
 */
public final class Limits {

  /** Events: each is a constant of an enum, which Eclipse's compiler initialises in 26 bytes. */
  public static final int EVENTS = 2_400;

  /** Actors that are constants of a generated enum. */
  public static final int ACTORS = 2_400;

  /** Guards: each is a method, and is named wherever it decides. */
  public static final int GUARDS = 3_000;

  /** Events, actors and groups: each is several methods of one type. */
  public static final int NAMES = 3_000;

  /** Constants of the enum itself: of more, javac can make no class. */
  public static final int STATES = 4_103;

  /** Methods of the states' types. */
  public static final int TYPED_METHODS = 40_000;

  /** Methods of the actors' views of the machine, which are shorter. */
  public static final int VIEW_METHODS = 100_000;

  /** Sets of several actors that are types within the typed states. */
  public static final int ACTOR_SETS = 3_000;

  /** States with guarded transitions: each is a case of one switch. */
  public static final int GUARDED_STATES = 3_000;

  /** Guarded transitions, each of which is tried where it leads; alike ones count once. */
  public static final int GUARDED = 50_000;

  private Limits() {}

  /** Returns whether the states can be types. */
  public static boolean holdTypedStates(Machine machine) {
    return Weight.ofTypedStates(machine) <= TYPED_METHODS
        && Weight.ofActorSets(machine) <= ACTOR_SETS;
  }

  /** Returns whether each actor can have a view of the machine. */
  public static boolean holdViews(Machine machine) {
    return Weight.ofViews(machine) <= VIEW_METHODS;
  }

  /** Returns the machine with no more guarded transitions than can be decided on. */
  public static Machine guarded(Machine machine) {
    List<Arc> choices = Weight.choices(machine, GUARDED);
    if (choices.size() <= GUARDED && Weight.guardedStates(machine).size() <= GUARDED_STATES) {
      return machine;
    }
    // Some are left, so that what mentions the guards compiles.
    Set<Arc> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(choices.subList(0, Math.min(choices.size(), GUARDED_STATES)));
    return machine.reduced(
        machine.arcs().stream()
            .filter(arc -> arc.guard().isEmpty() || left.contains(arc))
            .toList());
  }

  /** Returns how many actors can be named beside the events, at most. */
  public static int actors(Machine machine) {
    int most = machine.declaration().namedActors().isPresent() ? NAMES : ACTORS;
    return Math.max(0, Math.min(most, NAMES - machine.events().size()));
  }

  /** Returns how many groups can be named beside the events and actors. */
  public static int groups(Machine machine) {
    return Math.max(0, NAMES - machine.events().size() - machine.actors().size());
  }
}
