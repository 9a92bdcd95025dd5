package dev.interlock.testing.coverage;

import dev.interlock.StateGraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that there is to meet of a lifecycle, in the order of its states. */
final class Goals<S extends Enum<S>> {

  private final StateGraph<S> graph;

  Goals(StateGraph<S> graph) {
    this.graph = graph;
  }

  Set<Goal> all() {
    Stream<Goal> starts = graph.initial().stream().map(Goals::start);
    return Stream.concat(starts, graph.states().stream().flatMap(this::of))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Goal> of(S state) {
    Stream<Goal> arcs = graph.arcs(state).stream().map(Goals::arc);
    Stream<Goal> answers =
        graph.arcs(state).stream()
            .filter(arc -> arc.guard().isPresent())
            .flatMap(arc -> Stream.of(answer(arc, true), answer(arc, false)));
    Stream<Goal> ignored = graph.ignores(state).stream().map(event -> ignored(state, event));
    return Stream.of(arcs, answers, ignored, refusals(state)).flatMap(each -> each);
  }

  private Stream<Goal> refusals(S state) {
    Stream<Goal> events =
        graph.events().stream()
            .filter(event -> !graph.ignores(state).contains(event))
            .flatMap(event -> refusals(state, "on " + event, on(state, event)));
    Stream<Goal> targets =
        targets().flatMap(to -> refusals(state, "to " + to.name(), towards(state, to)));
    return Stream.concat(events, targets);
  }

  /** Targets that some transition without an event has: others can't be asked for. */
  private Stream<S> targets() {
    return graph.arcs().stream()
        .filter(arc -> arc.event().isEmpty())
        .map(StateGraph.Arc::to)
        .distinct()
        .sorted();
  }

  private List<StateGraph.Arc<S>> on(S state, String event) {
    return graph.arcs(state).stream()
        .filter(arc -> arc.event().equals(Optional.of(event)))
        .toList();
  }

  private List<StateGraph.Arc<S>> towards(S state, S to) {
    return graph.arcs(state).stream().filter(arc -> arc.to() == to).toList();
  }

  private Stream<Goal> refusals(S state, String name, List<StateGraph.Arc<S>> arcs) {
    if (arcs.isEmpty()) {
      return Stream.of(undeclared(state, name));
    }
    Stream<Goal> actors =
        graph.actors().stream()
            .filter(actor -> arcs.stream().noneMatch(arc -> arc.admits(actor)))
            .map(actor -> byActor(state, name, Optional.of(actor)));
    return arcs.stream().allMatch(arc -> arc.guard().isPresent())
        ? Stream.concat(actors, Stream.of(byGuard(state, name)))
        : actors;
  }

  static Goal start(Enum<?> state) {
    return new Goal(Sort.START, state.name(), "");
  }

  static Goal arc(StateGraph.Arc<?> arc) {
    return new Goal(
        Sort.ARC,
        arc.from().name(),
        name(arc) + arc.guard().map(guard -> " [" + guard + "]").orElse("") + towards(arc));
  }

  static Goal answer(StateGraph.Arc<?> arc, boolean yes) {
    return new Goal(
        Sort.ANSWER,
        arc.from().name(),
        name(arc)
            + towards(arc)
            + ", "
            + arc.guard().orElseThrow()
            + (yes ? " says yes" : " says no"));
  }

  static Goal ignored(Enum<?> state, String event) {
    return new Goal(Sort.IGNORED, state.name(), "on " + event);
  }

  static Goal undeclared(Enum<?> state, String name) {
    return new Goal(Sort.UNDECLARED, state.name(), name);
  }

  static Goal byActor(Enum<?> state, String name, Optional<String> actor) {
    return new Goal(Sort.ACTOR, state.name(), name + actor.map(each -> " by " + each).orElse(""));
  }

  static Goal byGuard(Enum<?> state, String name) {
    return new Goal(Sort.GUARD, state.name(), name);
  }

  private static String name(StateGraph.Arc<?> arc) {
    return arc.event().map(event -> "on " + event).orElseGet(() -> "to " + arc.to().name());
  }

  private static String towards(StateGraph.Arc<?> arc) {
    return arc.event().isPresent() ? " -> " + arc.to().name() : "";
  }
}
