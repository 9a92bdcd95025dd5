package dev.interlock.processor.generate.tables;

import dev.interlock.processor.model.State;

/** The letters that stand for states and for actors in tables that a person reads. */
final class Letters {

  private static final String ALL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** How many things can have a letter each: as many states as a {@code long} has bits. */
  static final int MOST = ALL.length();

  private Letters() {}

  static char of(State state) {
    return of(state.ordinal());
  }

  static char of(int place) {
    return ALL.charAt(place);
  }

  static String first(int count) {
    return ALL.substring(0, count);
  }
}
