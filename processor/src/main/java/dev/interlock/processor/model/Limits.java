package dev.interlock.processor.model;

/**
 * How many names a machine may have. A class file holds 64 KB of an initialiser and 65,535
 * constants; these are a bit below what compiles with javac and with Eclipse's compiler.
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

  private Limits() {}

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
