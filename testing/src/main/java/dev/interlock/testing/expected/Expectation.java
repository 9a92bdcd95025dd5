package dev.interlock.testing.expected;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.testing.question.Answer;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Question;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What has to be answered, in words, by what a graph says. It is asked of the graph that a
 * specification gives, and knows nothing of generated code.
 *
 * @param <S> the enum
 */
public final class Expectation<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final Model<S> model;

  /** Makes what has to be answered by a graph. */
  public Expectation(StateGraph<S> graph) {
    this.graph = graph;
    this.model = Model.of(graph);
  }

  /** Returns what has to be answered, in the words of {@link Answer}. */
  public String answer(Question<S> question) {
    S from = question.from();
    return switch (question.role()) {
      case FIRE, GO -> moved(question);
      case CAN_FIRE -> Answer.of(refusal(question).isEmpty() && !isIgnored(question));
      case CAN_GO -> Answer.of(refusal(question).isEmpty());
      case EVENT_REFUSAL, STATE_REFUSAL -> Answer.of(refusal(question));
      case IGNORES -> Answer.of(isIgnored(question));
      case ACTORS -> Answer.listed(actors(from, question.event().orElseThrow()));
      case EVENTS -> Answer.listed(events(from, question.asker()));
      case TARGETS -> Answer.listed(targets(from, question.asker()));
      case SOURCES -> Answer.listed(sources(from));
      case IS_INITIAL -> Answer.of(graph.initial().contains(from));
      case IS_TERMINAL -> Answer.of(graph.terminal().contains(from));
      case IS_SENTINEL -> Answer.of(graph.sentinels().contains(from));
    };
  }

  private boolean isIgnored(Question<S> question) {
    return graph.ignores(question.from()).contains(question.event().orElseThrow());
  }

  private String moved(Question<S> question) {
    Optional<Refusal<S>> refusal = refusal(question);
    if (refusal.isPresent()) {
      return Answer.of(refusal.get());
    }
    Asker asker = question.asker();
    Move<S> move =
        new Move<>(question.event(), question.to(), asker.actor(), asker.yes().orElse(Set.of()));
    return Answer.of(model.outcome(question.from(), move).state());
  }

  private Optional<Refusal<S>> refusal(Question<S> question) {
    S from = question.from();
    Asker asker = question.asker();
    Predicate<String> guards = asker::passes;
    if (question.event().isPresent()) {
      String event = question.event().get();
      return asker.actor().isPresent()
          ? graph.refusal(from, event, asker.actor().get(), guards)
          : graph.refusal(from, event, guards);
    }
    S to = question.to().orElseThrow();
    return asker.actor().isPresent()
        ? graph.refusal(from, to, asker.actor().get(), guards)
        : graph.refusal(from, to, guards);
  }

  private Set<String> events(S from, Asker asker) {
    return open(from, asker, arc -> arc.event().map(Set::of).orElse(Set.of()));
  }

  private Set<String> targets(S from, Asker asker) {
    return open(from, asker, arc -> Set.of(arc.to().name()));
  }

  private Set<String> sources(S to) {
    return graph.sources(to).stream().map(Enum::name).collect(Collectors.toSet());
  }

  /** Returns what there is of the arcs that are open. */
  private Set<String> open(S from, Asker asker, Function<StateGraph.Arc<S>, Set<String>> what) {
    Set<String> found = new LinkedHashSet<>();
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (asker.actor().map(arc::admits).orElse(true)
          && arc.guard().map(asker::passes).orElse(true)) {
        found.addAll(what.apply(arc));
      }
    }
    return found;
  }

  private Set<String> actors(S from, String event) {
    Set<String> actors = new LinkedHashSet<>();
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (arc.event().equals(Optional.of(event))) {
        actors.addAll(arc.actors().isEmpty() ? graph.actors() : arc.actors());
      }
    }
    return actors;
  }
}
