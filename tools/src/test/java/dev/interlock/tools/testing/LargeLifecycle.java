package dev.interlock.tools.testing;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lifecycle as large as one may get by hand: phases of eight states, each with a queue, work, a
 * retry, a question to somebody and a way to fail; from every phase it can be cancelled.
 */
public final class LargeLifecycle {

  private static final List<String> STEPS =
      List.of("WAITING", "READY", "RUNNING", "PAUSED", "RETRYING", "ASKING", "CHECKING", "FAILED");

  private final List<State> states = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  private LargeLifecycle() {}

  /** Returns one of so many phases, with two states more than eight times their number. */
  public static Lifecycle of(int phases) {
    return new LargeLifecycle().build(phases);
  }

  private Lifecycle build(int phases) {
    for (int phase = 0; phase < phases; phase++) {
      phase(phase, phase + 1 == phases);
    }
    end("FINISHED");
    end("CANCELLED");
    for (State state : states) {
      if (!state.terminal()) {
        arc(state.name(), "cancel", "CANCELLED", "OWNER");
      }
    }
    arcs.sort((one, other) -> Integer.compare(place(one.from()), place(other.from())));
    return new Lifecycle(
        "com.example.Pipeline",
        states,
        List.of(),
        List.of(
            "admit", "start", "pause", "resume", "retry", "ask", "answer", "check", "fail", "pass",
            "reopen", "cancel"),
        List.of("SERVICE", "WORKER", "OWNER"),
        arcs,
        groups);
  }

  private void phase(int phase, boolean last) {
    String prefix = "P%02d_".formatted(phase + 1);
    List<String> names = STEPS.stream().map(prefix::concat).toList();
    for (String name : names) {
      states.add(new State(name, name, states.isEmpty(), false, List.of(), List.of()));
    }
    arc(prefix + "WAITING", "admit", prefix + "READY", "SERVICE");
    arc(prefix + "READY", "start", prefix + "RUNNING", "WORKER");
    arc(prefix + "RUNNING", "pause", prefix + "PAUSED", "OWNER");
    arc(prefix + "PAUSED", "resume", prefix + "RUNNING", "OWNER");
    arc(prefix + "RUNNING", "retry", prefix + "RETRYING", "WORKER");
    arc(prefix + "RETRYING", "start", prefix + "RUNNING", "WORKER");
    arc(prefix + "RUNNING", "ask", prefix + "ASKING", "WORKER");
    arc(prefix + "ASKING", "answer", prefix + "RUNNING", "OWNER");
    arc(prefix + "RUNNING", "check", prefix + "CHECKING", "WORKER");
    arc(prefix + "CHECKING", "fail", prefix + "FAILED", "SERVICE");
    arc(prefix + "FAILED", "reopen", prefix + "WAITING", "OWNER");
    String next = last ? "FINISHED" : "P%02d_WAITING".formatted(phase + 2);
    arcs.add(
        new Arc(
            prefix + "CHECKING",
            next,
            Optional.of("pass"),
            List.of("SERVICE"),
            Optional.of("accepted")));
    groups.add(new Group("PHASE_%02d".formatted(phase + 1), names));
  }

  private void end(String name) {
    states.add(new State(name, name, false, true, List.of(), List.of()));
  }

  private void arc(String from, String event, String to, String actor) {
    arcs.add(new Arc(from, to, Optional.of(event), List.of(actor), Optional.empty()));
  }

  private int place(String name) {
    return states.stream().map(State::name).toList().indexOf(name);
  }
}
