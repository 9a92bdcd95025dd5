package dev.interlock.processor.generate.tables;

import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.State;
import java.util.List;

/** The kinds of constants that every machine is asked about. */
public enum Kind {
  INITIAL('i', "in which the lifecycle may begin"),
  TERMINAL('t', "in which the lifecycle ends"),
  SENTINELS('s', "that are none of the lifecycle");

  /** The letter of a packed machine's part that has those of the kind. */
  final char letter;

  final String meaning;

  Kind(char letter, String meaning) {
    this.letter = letter;
    this.meaning = meaning;
  }

  /** The row of a packed machine's table. */
  int row() {
    return List.of(values()).indexOf(this);
  }

  /** Returns those of a machine. */
  List<State> in(Scope scope) {
    return scope.machine.states().stream().filter(this::isOf).toList();
  }

  private boolean isOf(State state) {
    return switch (this) {
      case INITIAL -> state.initial();
      case TERMINAL -> state.terminal();
      case SENTINELS -> state.sentinel();
    };
  }
}
