package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * ambiguous-event: events whose target would depend on who fires them. Guards alone tell the
 * targets of one event apart, so the arcs of an event with several targets have to admit the same
 * actors.
 */
final class UnequalActors {

  /** Two arcs of one event to two targets. */
  private record Pair(Arc one, Arc other) {}

  /** Who may make a transition, by all arcs that are the same. */
  private final Map<Arc.Key, Actors> united = new HashMap<>();

  private UnequalActors(Machine machine) {
    machine.arcIndex().choices().forEach(arc -> united.merge(arc.key(), arc.by(), Actors::union));
  }

  /**
   * Finds the events.
   *
   * @param machine the machine
   * @param judged sources with events whose targets no guard tells apart, whoever may fire them
   */
  static List<Finding> find(Machine machine, Set<List<Object>> judged) {
    Map<List<Object>, List<Arc>> choices = new LinkedHashMap<>();
    for (Arc arc : machine.arcIndex().choices()) {
      List<Object> choice = List.of(arc.from(), arc.event());
      if (!judged.contains(choice)) {
        choices.computeIfAbsent(choice, key -> new ArrayList<>()).add(arc);
      }
    }
    UnequalActors actors = new UnequalActors(machine);
    Map<List<Object>, Pair> first = new LinkedHashMap<>();
    for (List<Arc> choice : choices.values()) {
      actors
          .unequal(choice)
          .ifPresent(
              pair ->
                  first.putIfAbsent(List.of(pair.other().origin(), pair.other().event()), pair));
    }
    return first.values().stream().map(actors::finding).toList();
  }

  /** Finds the first two arcs to two targets that don't admit the same actors. */
  private Optional<Pair> unequal(List<Arc> choice) {
    if (choice.stream().map(this::by).distinct().count() == 1) {
      return Optional.empty();
    }
    return choice.stream()
        .flatMap(
            other ->
                choice.stream()
                    .takeWhile(one -> !one.equals(other))
                    .filter(one -> !one.to().equals(other.to()))
                    .filter(one -> !by(one).names().equals(by(other).names()))
                    .map(one -> new Pair(one, other)))
        .findFirst();
  }

  private Actors by(Arc arc) {
    return united.getOrDefault(arc.key(), arc.by());
  }

  private Finding finding(Pair pair) {
    Arc first = pair.one();
    Arc other = pair.other();
    return new Finding(
        Check.AMBIGUOUS_EVENT,
        other.declaration().by().stream().map(Reference::origin).findFirst().orElse(other.origin()),
        Sentence.of(
            "The event '{event}' leads from {state} to several targets, but not for the same actors:"
                + " {actors} may go to {one}, {others} to {other}. Guards tell targets apart, actors"
                + " don't.",
            other.event().orElseThrow(),
            other.from(),
            by(first),
            first.to(),
            by(other),
            other.to()),
        List.of(ArcNotes.declared("one", first), ArcNotes.declared("other", other)),
        Fix.of(
            same(first, other),
            Ways.without(other, false),
            Way.open("give one of the two another event")));
  }

  private static Way same(Arc first, Arc other) {
    List<Reference> by = first.declaration().by();
    Origin member = AnnotationMember.BY.in(other.declaration().origin());
    if (!Ways.canSet(other.declaration().origin(), other.declaration().by())) {
      return Way.open("give both the same 'by'");
    }
    return by.isEmpty()
        ? Way.of(Sentence.of("give both the same 'by': remove it here"), new Edit.Remove(member))
        : Way.of(
            Sentence.of("give both the same 'by': write {actors} here", by),
            new Edit.Set(member, by));
  }
}
