package dev.interlock.processor.generate.tables;

import dev.interlock.processor.model.State;
import java.util.Locale;

/** The kinds of constants that every machine is asked about. */
public enum Kind {
  INITIAL("in which the lifecycle may begin"),
  TERMINAL("in which the lifecycle ends"),
  SENTINELS("that are none of the lifecycle");

  final String meaning;

  Kind(String meaning) {
    this.meaning = meaning;
  }

  /** How the line begins that lists them. */
  String head() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOf(State state) {
    return switch (this) {
      case INITIAL -> state.initial();
      case TERMINAL -> state.terminal();
      case SENTINELS -> state.sentinel();
    };
  }
}
