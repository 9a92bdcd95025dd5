package dev.interlock.tools.testing;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A large lifecycle as there are: phases of ten states, each a group that is left as a whole, ways
 * back within a phase, and ends that are reached from everywhere.
 */
public final class LargeLifecycle {

  private static final int PHASE = 10;
  private static final List<String> WORDS =
      List.of(
          "REGISTERED",
          "CHECKED",
          "ASSIGNED",
          "PLANNED",
          "STARTED",
          "HALTED",
          "REWORKED",
          "INSPECTED",
          "APPROVED",
          "HANDED_OVER");

  private LargeLifecycle() {}

  /** Returns one of so many states. */
  public static Lifecycle of(int size) {
    List<State> states = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    int open = size - 2;
    for (int index = 0; index < open; index++) {
      states.add(state(name(index), index == 0, false));
    }
    for (int first = 0; first < open; first += PHASE) {
      int end = Math.min(first + PHASE, open);
      groups.add(
          new Group(
              "PHASE_" + first / PHASE,
              states.subList(first, end).stream().map(State::name).toList()));
    }
    List<Arc> arcs = new ArrayList<>();
    for (int index = 0; index < open; index++) {
      String from = name(index);
      arcs.add(
          arc(from, index + 1 < open ? name(index + 1) : "FINISHED", "PROCEED", List.of("CLERK")));
      if (index % PHASE == 5) {
        arcs.add(arc(from, name(index - 1), "RESUME", List.of("CLERK", "FOREMAN")));
      }
      if (index % PHASE == 7 && index + 3 < open) {
        arcs.add(arc(from, name(index + 3), "SKIP", List.of()));
      }
      if (index >= PHASE) {
        arcs.add(arc(from, name(index / PHASE * PHASE - PHASE), "SEND_BACK", List.of("FOREMAN")));
      }
      arcs.add(arc(from, "ABANDONED", "ABANDON", List.of("OWNER")));
    }
    states.add(state("FINISHED", false, true));
    states.add(state("ABANDONED", false, true));
    return new Lifecycle(
        "com.example.Production",
        states,
        List.of(),
        List.of("PROCEED", "RESUME", "SKIP", "SEND_BACK", "ABANDON"),
        List.of("CLERK", "FOREMAN", "OWNER"),
        arcs,
        groups,
        List.of());
  }

  private static String name(int index) {
    return WORDS.get(index % PHASE) + "_" + index / PHASE;
  }

  private static State state(String name, boolean initial, boolean terminal) {
    return new State(name, name, initial, terminal, List.of(), List.of());
  }

  private static Arc arc(String from, String to, String event, List<String> actors) {
    return new Arc(from, to, Optional.of(event), actors, Optional.empty());
  }
}
