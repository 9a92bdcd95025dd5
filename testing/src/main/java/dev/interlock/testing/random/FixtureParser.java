package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a fixture's text, and says in which line it isn't of this lifecycle. */
final class FixtureParser<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final Path file;
  private int line;

  FixtureParser(StateGraph<S> graph, Path file) {
    this.graph = graph;
    this.file = file;
  }

  /** Returns the walk; empty if it is another lifecycle's. */
  Optional<Walk<S>> walk(List<String> lines) {
    Optional<S> start = Optional.empty();
    boolean named = false;
    List<Move<S>> moves = new ArrayList<>();
    for (String each : lines) {
      line++;
      if (each.isBlank() || each.startsWith("#")) {
        continue;
      }
      Deque<String> words = new ArrayDeque<>(List.of(each.strip().split("\\s+", -1)));
      String first = words.remove();
      if (!named) {
        if (!first.equals("lifecycle")) {
          throw wrong("it has to begin with 'lifecycle' and the name of the enum");
        }
        if (!next(words, "the name of the enum").equals(Fixture.lifecycle(graph))) {
          return Optional.empty();
        }
        named = true;
      } else if (start.isEmpty()) {
        if (!first.equals("start")) {
          throw wrong("after the lifecycle comes 'start' and a state");
        }
        start = Optional.of(state(next(words, "a state")));
      } else {
        moves.add(move(first, words));
      }
      if (!words.isEmpty()) {
        throw wrong("there is more than was expected: " + String.join(" ", words));
      }
    }
    return Optional.of(
        new Walk<>(start.orElseThrow(() -> wrong("there is no line 'start' with a state")), moves));
  }

  private Move<S> move(String first, Deque<String> words) {
    Move<S> move =
        switch (first) {
          case "on" -> Move.on(known("event", graph.events(), next(words, "an event")));
          case "to" -> Move.to(state(next(words, "a state")));
          default -> throw wrong("a move begins with 'on' and an event, or with 'to' and a state");
        };
    if ("by".equals(words.peek())) {
      words.remove();
      move = move.by(known("actor", graph.actors(), next(words, "an actor")));
    }
    if ("given".equals(words.peek())) {
      words.remove();
      TreeSet<String> yes = new TreeSet<>();
      do {
        yes.add(known("guard", Alphabet.of(graph).guards(), next(words, "a guard")));
      } while (!words.isEmpty());
      move = move.given(yes);
    }
    return move;
  }

  private S state(String name) {
    try {
      return graph.state(name);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private String known(String what, Collection<String> all, String name) {
    if (!all.contains(name)) {
      throw wrong(
          "%s has no %s %s; it has %s"
              .formatted(
                  Fixture.lifecycle(graph),
                  what,
                  name,
                  all.isEmpty() ? "none" : String.join(", ", all)));
    }
    return name;
  }

  private String next(Deque<String> words, String what) {
    if (words.isEmpty()) {
      throw wrong("the line ends where " + what + " is expected");
    }
    return words.remove();
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(
        file
            + ":"
            + line
            + ": "
            + why
            + " (if the lifecycle was changed, change the file, or delete it)");
  }
}
