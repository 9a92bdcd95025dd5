package dev.interlock;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Explains why a state refuses what is asked: a target or an event, the other is null, by somebody
 * or by nobody in particular; without guards, as if all of them said yes. Plain loops: the first
 * refusal in a JVM would else wait for all that streams and lambdas load.
 */
final class Explanation<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final S from;
  private @Nullable S to;
  private @Nullable String event;
  private @Nullable String actor;
  private @Nullable Predicate<String> guards;

  /** What the guards have answered: each is asked at most once. */
  private final Map<String, Boolean> answers = new HashMap<>();

  /** Who may, of those arcs that are meant and closed to whoever asked. */
  private final Set<String> others = new LinkedHashSet<>();

  /** What says no, of those that are open to whoever asked. */
  private final Set<String> closed = new LinkedHashSet<>();

  Explanation(StateGraph<S> graph, S from) {
    this.graph = graph;
    this.from = from;
  }

  Explanation<S> to(S asked) {
    to = Objects.requireNonNull(asked, "to");
    return this;
  }

  Explanation<S> on(String asked) {
    event = Objects.requireNonNull(asked, "event");
    return this;
  }

  Explanation<S> by(String asking) {
    actor = Objects.requireNonNull(asking, "actor");
    return this;
  }

  Explanation<S> under(Predicate<String> answering) {
    guards = Objects.requireNonNull(answering, "guards");
    return this;
  }

  /** Explains what the guards have decided: those of what is asked have said no. */
  Refusal<S> decided() {
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (isMeant(arc) && isAdmitted(arc) && arc.guard().isPresent()) {
        answers.put(arc.guard().get(), false);
      }
    }
    Optional<Refusal<S>> refusal = refusal();
    if (refusal.isEmpty()) {
      throw new IllegalArgumentException("what is asked for is allowed");
    }
    return refusal.get();
  }

  Optional<Refusal<S>> refusal() {
    if (event != null && graph.ignores(from).contains(event)) {
      return Optional.empty();
    }
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (isMeant(arc)) {
        if (!isAdmitted(arc)) {
          others.addAll(arc.actors());
        } else if (isOpen(arc)) {
          return Optional.empty();
        } else {
          closed.add(arc.guard().orElseThrow());
        }
      }
    }
    return Optional.of(refusal(kind()));
  }

  private Refusal.Kind kind() {
    if (!closed.isEmpty()) {
      return Refusal.Kind.GUARD;
    }
    return others.isEmpty() ? Refusal.Kind.UNDECLARED : Refusal.Kind.ACTOR;
  }

  private Refusal<S> refusal(Refusal.Kind kind) {
    Set<String> events = new LinkedHashSet<>();
    Set<S> targets = EnumSet.noneOf(graph.type());
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      // What is meant is refused: its guards needn't be asked for anything else.
      if (!isMeant(arc) && isAdmitted(arc) && isOpen(arc)) {
        targets.add(arc.to());
        if (arc.event().isPresent()) {
          events.add(arc.event().get());
        }
      }
    }
    return new Refusal<>(
        kind,
        from,
        to,
        event,
        actor,
        kind == Refusal.Kind.ACTOR ? List.copyOf(others) : List.of(),
        List.copyOf(closed),
        List.copyOf(events),
        List.copyOf(targets),
        kind == Refusal.Kind.UNDECLARED && isRepeated());
  }

  /** Whether the state is already where what was asked for leads. */
  private boolean isRepeated() {
    if (to == from) {
      return true;
    }
    for (S source : graph.sources(from)) {
      for (StateGraph.Arc<S> arc : graph.arcs(source)) {
        if (arc.to() == from && isMeant(arc) && isAdmitted(arc)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the arc is what was asked for, whoever asked. */
  private boolean isMeant(StateGraph.Arc<S> arc) {
    return event == null
        ? arc.to() == to
        : arc.event().isPresent() && event.equals(arc.event().get());
  }

  /** Whether the arc is for whoever asked. */
  private boolean isAdmitted(StateGraph.Arc<S> arc) {
    return actor == null || arc.admits(actor);
  }

  /** Whether the arc has no guard, or one that says yes. */
  private boolean isOpen(StateGraph.Arc<S> arc) {
    if (guards == null || arc.guard().isEmpty()) {
      return true;
    }
    String guard = arc.guard().get();
    if (!answers.containsKey(guard)) {
      answers.put(guard, guards.test(guard));
    }
    return Boolean.TRUE.equals(answers.get(guard));
  }
}
