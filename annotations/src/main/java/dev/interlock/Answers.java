package dev.interlock;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the guards answer to one question; each is asked at most once. */
final class Answers {

  private final Predicate<String> guards;
  private final Map<String, Boolean> known = new HashMap<>();

  Answers(Predicate<String> guards) {
    this.guards = guards;
  }

  /** Takes it that the guard of an arc has said no. */
  void close(StateGraph.Arc<?> arc) {
    if (arc.guard().isPresent()) {
      known.put(arc.guard().get(), false);
    }
  }

  /** Returns whether an arc is unguarded or its guard says yes. */
  boolean allow(StateGraph.Arc<?> arc) {
    if (arc.guard().isEmpty()) {
      return true;
    }
    String guard = arc.guard().get();
    if (!known.containsKey(guard)) {
      known.put(guard, guards.test(guard));
    }
    return Boolean.TRUE.equals(known.get(guard));
  }
}
