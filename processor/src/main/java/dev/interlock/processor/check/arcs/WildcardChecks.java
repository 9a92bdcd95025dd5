package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Quoted;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** idle-wildcard: does every wildcard add a transition? */
public final class WildcardChecks {

  /** An item of {@code from} that stands for several states. */
  private record Wildcard(Reference item, SoundTransitions.Owned in) {}

  /**
   * The arcs to one state by what makes them the same, but for those of wildcards that were found
   * idle.
   */
  private final Map<Arc.Key, List<Arc>> given;

  private final Map<Reference, List<Arc>> expansions;

  private WildcardChecks(List<Arc> arcs) {
    this.given =
        arcs.stream()
            .collect(Collectors.groupingBy(Arc::key, Collectors.toCollection(ArrayList::new)));
    this.expansions =
        arcs.stream().filter(Arc::expanded).collect(Collectors.groupingBy(Arc::source));
  }

  /** Returns what is found, in the order of the source; arcs to two targets are never one. */
  public static List<Finding> check(Machine machine) {
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<State, List<Wildcard>> each : wildcards(machine).entrySet()) {
      List<Arc> arcs = machine.arcIndex().into(each.getKey());
      found.addAll(new WildcardChecks(arcs).check(each.getValue()));
    }
    return found;
  }

  /**
   * A wildcard is idle if others give all of its arcs to all of its actors. From the last one back,
   * so that of two equal ones the later is idle; and what is idle itself makes nothing else so.
   */
  private List<Finding> check(List<Wildcard> wildcards) {
    List<Wildcard> backwards = new ArrayList<>(wildcards);
    Collections.reverse(backwards);
    List<Finding> found = new ArrayList<>();
    for (Wildcard wildcard : backwards) {
      List<Arc> arcs = expansions.getOrDefault(wildcard.item(), List.of());
      if (arcs.stream().allMatch(this::isGivenElsewhere)) {
        arcs.forEach(arc -> alike(arc).remove(arc));
        found.add(idle(wildcard, arcs));
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** By the states that they lead to, on whose constants they stand. */
  private static Map<State, List<Wildcard>> wildcards(Machine machine) {
    Map<State, List<Wildcard>> wildcards = new LinkedHashMap<>();
    for (SoundTransitions.Owned owned : SoundTransitions.of(machine)) {
      for (Reference item : owned.transition().from()) {
        if (machine.namespace().isWildcard(item.name())) {
          wildcards
              .computeIfAbsent(owned.owner(), first -> new ArrayList<>())
              .add(new Wildcard(item, owned));
        }
      }
    }
    return wildcards;
  }

  private boolean isGivenElsewhere(Arc arc) {
    return alike(arc).stream()
        .filter(other -> !other.source().equals(arc.source()))
        .map(Arc::by)
        .reduce(Actors::union)
        .filter(arc.by()::within)
        .isPresent();
  }

  private List<Arc> alike(Arc arc) {
    return given.getOrDefault(arc.key(), List.of());
  }

  private static Finding idle(Wildcard wildcard, List<Arc> arcs) {
    Quoted name = new Quoted(wildcard.item().name());
    List<Reference> all = wildcard.in().transition().from();
    Way remove =
        all.size() == 1
            ? Ways.remove(wildcard.in().transition())
            : Ways.remove(Sentence.of("remove it from 'from'"), wildcard.item(), all);
    return arcs.isEmpty()
        ? new Finding(
            Check.IDLE_WILDCARD,
            wildcard.item().origin(),
            Sentence.of("{wildcard} stands for no state here.", name),
            Fix.of(remove))
        : new Finding(
            Check.IDLE_WILDCARD,
            wildcard.item().origin(),
            Sentence.of(
                "{wildcard} adds nothing here: each of its transitions to {target} is there already.",
                name,
                wildcard.in().owner()),
            List.of(Note.of("from", arcs.stream().map(Arc::from).distinct().toList())),
            Fix.of(remove));
  }
}
