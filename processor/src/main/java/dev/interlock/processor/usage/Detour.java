package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Path;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.body.UsedMachine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shortest way through a lifecycle from one state to another. */
final class Detour {

  private Detour() {}

  /** Returns the way; nothing if there is none. */
  static Optional<Path> between(State from, State to, UsedMachine machine) {
    Map<State, Move> entered = new LinkedHashMap<>();
    Deque<State> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !entered.containsKey(to)) {
      for (Move move : machine.moves().from(open.remove())) {
        if (!move.to().equals(from) && entered.putIfAbsent(move.to(), move) == null) {
          open.add(move.to());
        }
      }
    }
    return Optional.ofNullable(entered.get(to)).map(last -> path(last, from, entered));
  }

  private static Path path(Move last, State from, Map<State, Move> entered) {
    List<State> states = new ArrayList<>(List.of(last.to()));
    List<String> events = new ArrayList<>();
    for (Optional<Move> move = Optional.of(last);
        move.isPresent();
        move =
            Optional.ofNullable(entered.get(states.get(0)))
                .filter(each -> !each.to().equals(from))) {
      events.add(0, move.get().event().orElse(""));
      states.add(0, move.get().from());
    }
    return new Path(states, events);
  }
}
