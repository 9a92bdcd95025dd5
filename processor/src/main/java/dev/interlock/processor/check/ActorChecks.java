package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has every actor something to do, and do actors only say who, never where to? */
final class ActorChecks {

  private ActorChecks() {}

  static List<Finding> check(Machine machine) {
    List<StateDeclaration> constants = machine.declaration().constants();
    boolean anyone =
        constants.stream()
            .flatMap(constant -> constant.transitions().stream())
            .anyMatch(transition -> transition.by().isEmpty());
    if (anyone || machine.doubts().anyActor()) {
      return List.of();
    }
    Stream<Reference> moving =
        constants.stream()
            .flatMap(constant -> constant.transitions().stream())
            .flatMap(transition -> transition.by().stream());
    Stream<Reference> ruling =
        constants.stream()
            .flatMap(constant -> constant.rules().stream())
            .filter(RuleDeclaration::isOfActors)
            .flatMap(rule -> rule.names().stream());
    Set<String> named =
        Stream.concat(moving, ruling).map(Reference::name).collect(Collectors.toSet());
    return machine.actors().stream()
        .filter(actor -> !named.contains(actor.name()))
        .filter(actor -> !machine.doubts().actors().contains(actor.name()))
        .map(actor -> stuck(actor, machine))
        .toList();
  }

  private static Finding stuck(Reference actor, Machine machine) {
    boolean listed = machine.declaration().actorType().isEmpty();
    return new Finding(
        Check.STUCK_ACTOR,
        actor.origin(),
        actor.name() + " is listed as an actor, but no transition is open to it.",
        List.of(),
        (listed
                ? Fix.of(Ways.remove("remove it from the actors", actor, machine.actors()))
                : Fix.open("remove it from the actors"))
            .or(Way.open("name it in the 'by' of a transition")));
  }

  /**
   * Finds events whose target would depend on who fires them. Guards alone tell the targets of one
   * event apart, so the arcs of an event with several targets have to admit the same actors.
   *
   * @param machine the machine
   * @param judged sources with events whose targets no guard tells apart, whoever may fire them
   */
  static List<Finding> unequalActors(Machine machine, Set<List<Object>> judged) {
    Map<List<Object>, List<Arc>> choices = new LinkedHashMap<>();
    Map<Arc.Key, Actors> united = new HashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.event().isPresent() && !judged.contains(List.of(arc.from(), arc.event()))) {
        choices
            .computeIfAbsent(List.of(arc.from(), arc.event()), key -> new ArrayList<>())
            .add(arc);
        united.merge(arc.key(), arc.by(), Actors::union);
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (List<Arc> choice : choices.values()) {
      unequal(choice, united)
          .filter(pair -> seen.add(List.of(pair.other().origin(), pair.other().event())))
          .ifPresent(pair -> findings.add(unequal(pair, united)));
    }
    return findings;
  }

  /** Two arcs of one event to two targets. */
  private record Pair(Arc one, Arc other) {}

  /** Finds the first two arcs to two targets that don't admit the same actors. */
  private static Optional<Pair> unequal(List<Arc> choice, Map<Arc.Key, Actors> united) {
    return choice.stream()
        .flatMap(
            other ->
                choice.stream()
                    .takeWhile(one -> !one.equals(other))
                    .filter(one -> !one.to().equals(other.to()))
                    .filter(one -> !by(one, united).names().equals(by(other, united).names()))
                    .map(one -> new Pair(one, other)))
        .findFirst();
  }

  private static Actors by(Arc arc, Map<Arc.Key, Actors> united) {
    return united.getOrDefault(arc.key(), arc.by());
  }

  private static Finding unequal(Pair pair, Map<Arc.Key, Actors> united) {
    Arc first = pair.one();
    Arc other = pair.other();
    return new Finding(
        Check.AMBIGUOUS_EVENT,
        other.declaration().by().stream().map(Reference::origin).findFirst().orElse(other.origin()),
        "The event '"
            + other.event().orElseThrow()
            + "' leads from "
            + other.from()
            + " to several targets, but not for the same actors: "
            + by(first, united)
            + " may go to "
            + first.to()
            + ", "
            + by(other, united)
            + " to "
            + other.to()
            + ". Guards tell targets apart, actors don't.",
        List.of(ArcChecks.declared("one", first), ArcChecks.declared("other", other)),
        Fix.of(
            sameActors(first, other),
            Ways.without(other, false),
            Way.open("give one of the two another event")));
  }

  private static Way sameActors(Arc first, Arc other) {
    List<Reference> by = first.declaration().by();
    Origin member = AnnotationMember.BY.in(other.declaration().origin());
    String words = "give both the same 'by'";
    if (!Ways.canSet(other.declaration().origin(), other.declaration().by())) {
      return Way.open(words);
    }
    return by.isEmpty()
        ? Way.of(words + ": remove it here", new Edit.Remove(member))
        : Way.of(words + ": write " + Ways.spelled(by) + " here", new Edit.Set(member, by));
  }
}
