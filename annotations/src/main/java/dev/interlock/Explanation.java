package dev.interlock;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Question<S> question;
  private final @Nullable Predicate<String> guards;

  /** What the guards have answered: each is asked at most once. */
  private final Map<String, Boolean> answers = new HashMap<>();

  /** Who may, of those arcs that are meant and closed to whoever asked. */
  private final Set<String> others = new LinkedHashSet<>();

  /** What says no, of those that are open to whoever asked. */
  private final Set<String> closed = new LinkedHashSet<>();

  Explanation(StateGraph<S> graph, Question<S> question, @Nullable Predicate<String> guards) {
    this.graph = graph;
    this.question = question;
    this.guards = guards;
  }

  /** Explains what was decided, by what the guards answered then. */
  static <S extends Enum<S>> Refusal<S> decided(
      StateGraph<S> graph, Question<S> question, boolean @Nullable [] closed) {
    Explanation<S> explanation = new Explanation<>(graph, question, null);
    List<StateGraph.Arc<S>> arcs = graph.arcs(question.from);
    for (int place = 0; closed != null && place < closed.length; place++) {
      StateGraph.Arc<S> arc = arcs.get(place);
      if (arc.guard().isPresent() && question.isAdmitted(arc)) {
        explanation.answers.put(arc.guard().get(), !closed[place]);
      }
    }
    Optional<Refusal<S>> refusal = explanation.refusal();
    if (refusal.isEmpty()) {
      throw new IllegalArgumentException("what is asked for is allowed");
    }
    return refusal.get();
  }

  Optional<Refusal<S>> refusal() {
    if (question.event != null && graph.ignores(question.from).contains(question.event)) {
      return Optional.empty();
    }
    for (StateGraph.Arc<S> arc : graph.arcs(question.from)) {
      if (question.isMeant(arc)) {
        if (!question.isAdmitted(arc)) {
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
    for (StateGraph.Arc<S> arc : graph.arcs(question.from)) {
      // What is meant is refused: its guards needn't be asked for anything else.
      if (!question.isMeant(arc) && question.isAdmitted(arc) && isOpen(arc)) {
        targets.add(arc.to());
        if (arc.event().isPresent()) {
          events.add(arc.event().get());
        }
      }
    }
    return new Refusal<>(
        kind,
        question.from,
        question.to,
        question.event,
        question.actor,
        kind == Refusal.Kind.ACTOR ? List.copyOf(others) : List.of(),
        List.copyOf(closed),
        List.copyOf(events),
        List.copyOf(targets),
        kind == Refusal.Kind.UNDECLARED && isRepeated());
  }

  /** Whether the state is already where what was asked for leads. */
  private boolean isRepeated() {
    if (question.to == question.from) {
      return true;
    }
    for (S source : graph.sources(question.from)) {
      for (StateGraph.Arc<S> arc : graph.arcs(source)) {
        if (arc.to() == question.from && question.isMeant(arc) && question.isAdmitted(arc)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the arc has no guard, or one that says yes. */
  private boolean isOpen(StateGraph.Arc<S> arc) {
    if (arc.guard().isEmpty()) {
      return true;
    }
    String guard = arc.guard().get();
    if (!answers.containsKey(guard)) {
      answers.put(guard, guards == null || guards.test(guard));
    }
    return Boolean.TRUE.equals(answers.get(guard));
  }
}
