package dev.interlock;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Explains why a state refuses what is asked. Plain loops: the first refusal in a JVM would else
 * wait for all that streams and lambdas load.
 */
final class Explanation<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final S from;
  private final Question<S> question;
  private final Answers answers;

  /** Who may, of those arcs that are meant and closed to whoever asked. */
  private final Set<String> actors = new LinkedHashSet<>();

  /** What says no, of those that are open to whoever asked. */
  private final Set<String> guards = new LinkedHashSet<>();

  Explanation(StateGraph<S> graph, S from, Question<S> question, Answers answers) {
    this.graph = graph;
    this.from = from;
    this.question = question;
    this.answers = answers;
  }

  /** Takes it that the guards of what is asked, and open to whoever asked, have said no. */
  Explanation<S> decided() {
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (question.means(arc) && question.isAdmittedBy(arc)) {
        answers.close(arc);
      }
    }
    return this;
  }

  Optional<Refusal<S>> refusal() {
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (question.means(arc)) {
        if (!question.isAdmittedBy(arc)) {
          actors.addAll(arc.actors());
        } else if (answers.allow(arc)) {
          return Optional.empty();
        } else {
          guards.add(arc.guard().orElseThrow());
        }
      }
    }
    return Optional.of(refusal(kind()));
  }

  private Refusal.Kind kind() {
    if (!guards.isEmpty()) {
      return Refusal.Kind.GUARD;
    }
    return actors.isEmpty() ? Refusal.Kind.UNDECLARED : Refusal.Kind.ACTOR;
  }

  private Refusal<S> refusal(Refusal.Kind kind) {
    Set<String> events = new LinkedHashSet<>();
    Set<S> targets = EnumSet.noneOf(graph.type());
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      // What is meant is refused: its guards needn't be asked for anything else.
      if (!question.means(arc) && question.isAdmittedBy(arc) && answers.allow(arc)) {
        targets.add(arc.to());
        if (arc.event().isPresent()) {
          events.add(arc.event().get());
        }
      }
    }
    return new Refusal<>(
        kind,
        from,
        question.to(),
        question.event(),
        question.actor().orElse(null),
        kind == Refusal.Kind.ACTOR ? List.copyOf(actors) : List.of(),
        List.copyOf(guards),
        List.copyOf(events),
        List.copyOf(targets),
        kind == Refusal.Kind.UNDECLARED && isRepeated());
  }

  /** Whether the state is already where what was asked for leads. */
  private boolean isRepeated() {
    if (question.to() == from) {
      return true;
    }
    for (S source : graph.sources(from)) {
      for (StateGraph.Arc<S> arc : graph.arcs(source)) {
        if (arc.to() == from && question.means(arc) && question.isAdmittedBy(arc)) {
          return true;
        }
      }
    }
    return false;
  }
}
