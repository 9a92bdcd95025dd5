package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ambiguous-event: does a guard tell the targets of one event apart? */
public final class AmbiguityChecks {

  /** Two arcs of one event from one state to two targets. */
  private record Conflict(Arc earlier, Arc later) {

    /** Returns the one that a wildcard gives: that may leave out the state. */
    Optional<Arc> wildcard() {
      return Stream.of(earlier, later).filter(Arc::expanded).findFirst();
    }
  }

  private AmbiguityChecks() {}

  /** One finding for each item that brings conflicts, however many states it stands for. */
  public static List<Finding> check(Machine machine) {
    Map<List<Object>, Arc> first = new HashMap<>();
    Map<List<Object>, List<Conflict>> conflicts = new LinkedHashMap<>();
    for (Arc arc : machine.arcIndex().choices()) {
      Arc earlier = first.putIfAbsent(List.of(arc.from(), arc.event(), arc.guard()), arc);
      if (earlier != null && !earlier.to().equals(arc.to())) {
        conflicts
            .computeIfAbsent(List.of(arc.origin(), arc.to(), arc.event()), key -> new ArrayList<>())
            .add(new Conflict(earlier, arc));
      }
    }
    Set<List<Object>> judged =
        conflicts.values().stream()
            .flatMap(List::stream)
            .map(Conflict::later)
            .map(arc -> List.<Object>of(arc.from(), arc.event()))
            .collect(Collectors.toSet());
    return Stream.of(
            conflicts.values().stream().map(AmbiguityChecks::ambiguous),
            UnequalActors.find(machine, judged).stream(),
            IgnoredChecks.contradicted(machine).stream())
        .flatMap(findings -> findings)
        .toList();
  }

  private static Finding ambiguous(List<Conflict> conflicts) {
    Arc earlier = conflicts.get(0).earlier();
    Arc arc = conflicts.get(0).later();
    List<Way> ways = new ArrayList<>();
    conflicts.get(0).wildcard().map(any -> exception(any, conflicts)).ifPresent(ways::add);
    withoutEvent(arc).ifPresent(ways::add);
    ways.add(Ways.without(arc, false));
    ways.add(
        Way.open(
            arc.guard().isPresent()
                ? "give one of the two another guard or event"
                : "give one of the two a guard or another event"));
    return new Finding(
        Check.AMBIGUOUS_EVENT,
        arc.origin(),
        Sentence.of(
            "The event '{event}' leads from {states} both to {one} and to {other}{guard}.",
            arc.event().orElseThrow(),
            Sentence.firstOf(arc.from(), conflicts.size()),
            earlier.to(),
            arc.to(),
            arc.guard().map(guard -> Sentence.of(" under the same guard '{guard}'", guard))),
        List.of(ArcNotes.declared("one", earlier), ArcNotes.declared("other", arc)),
        new Fix(ways));
  }

  /** Without its event, a transition is known by its target. */
  private static Optional<Way> withoutEvent(Arc arc) {
    List<Reference> on = arc.declaration().on();
    return on.size() == 1 && Ways.isHere(on.get(0).origin())
        ? Optional.of(
            Ways.remove(
                Sentence.of("leave out 'on' here and let the targets tell them apart"),
                on.get(0),
                on))
        : Optional.empty();
  }

  private static Way exception(Arc any, List<Conflict> conflicts) {
    List<State> states =
        conflicts.stream()
            .map(Conflict::wildcard)
            .flatMap(Optional::stream)
            .filter(each -> each.source().equals(any.source()))
            .map(Arc::from)
            .distinct()
            .toList();
    return Ways.except(any, states);
  }
}
