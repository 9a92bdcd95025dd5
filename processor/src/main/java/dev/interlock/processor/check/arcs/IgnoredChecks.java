package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.ArcIndex;
import dev.interlock.processor.model.Ignored;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** idle-ignore, ambiguous-event: does it mean something that an event is ignored, and one thing? */
public final class IgnoredChecks {

  private static final String REMOVE = "remove it from 'ignores'";

  private IgnoredChecks() {}

  /** Returns what is ignored to no effect, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return machine.declaration().ignores().isEmpty()
        ? List.of()
        : Stream.concat(nowhere(machine), anyway(machine)).toList();
  }

  /** Where something is in doubt, a state may lack a transition that was meant. */
  private static Stream<Finding> nowhere(Machine machine) {
    List<Reference> all = machine.declaration().ignores();
    ArcIndex arcs = machine.arcIndex();
    return all.stream()
        .filter(event -> machine.declaration().isEvent(event.name()))
        .filter(
            event ->
                machine.doubts().none()
                    && machine.lifecycle().stream()
                        .allMatch(
                            state ->
                                leaving(state, machine.declaration().eventOf(event.name()), arcs)
                                    .isPresent()))
        .map(
            event ->
                new Finding(
                    Check.IDLE_IGNORE,
                    event.origin(),
                    Sentence.of(
                        "{event} is ignored nowhere: every state has a transition on it.", event),
                    Fix.of(Ways.remove(Sentence.of(REMOVE), event, all))));
  }

  private static Stream<Finding> anyway(Machine machine) {
    List<Reference> everywhere = machine.declaration().ignores();
    ArcIndex arcs = machine.arcIndex();
    return machine.ignored().stream()
        .filter(Ignored::byState)
        .filter(
            each ->
                everywhere.stream()
                    .map(event -> machine.declaration().eventOf(event.name()))
                    .anyMatch(each.event()::equals))
        .filter(each -> leaving(each.state(), each.event(), arcs).isEmpty())
        .map(
            each ->
                new Finding(
                    Check.IDLE_IGNORE,
                    each.source().origin(),
                    Sentence.of(
                        "{event} is ignored anyway: @StateMachine says so of every state without a transition"
                            + " on it.",
                        each.source()),
                    Fix.of(removal(each, machine))));
  }

  /** Returns the events that a state says that it ignores, and for which it has a transition. */
  static List<Finding> contradicted(Machine machine) {
    ArcIndex arcs = machine.arcIndex();
    return machine.ignored().stream()
        .filter(Ignored::byState)
        .flatMap(
            each ->
                leaving(each.state(), each.event(), arcs)
                    .map(arc -> contradicted(each, arc, machine))
                    .stream())
        .toList();
  }

  private static Optional<Arc> leaving(State state, String event, ArcIndex arcs) {
    return arcs.outOf(state).stream().filter(arc -> arc.isOn(event)).findFirst();
  }

  private static Finding contradicted(Ignored ignored, Arc arc, Machine machine) {
    List<Way> ways = new ArrayList<>();
    if (arc.expanded()) {
      ways.add(Ways.except(arc, List.of(ignored.state())));
    }
    ways.add(removal(ignored, machine));
    if (!arc.expanded()) {
      ways.add(Ways.without(arc, false));
    }
    String both = "The event '{event}' leads from {state} to {target}, and yet {state} ignores it.";
    Sentence what = Sentence.of(both, ignored.event(), ignored.state(), arc.to());
    List<Note> evidence = List.of(ArcNotes.declared("declared", arc));
    Origin place = ignored.source().origin();
    return new Finding(Check.AMBIGUOUS_EVENT, place, what, evidence, new Fix(ways));
  }

  private static Way removal(Ignored ignored, Machine machine) {
    StateDeclaration constant = machine.declarationOf(ignored.state());
    return Ways.remove(Sentence.of(REMOVE), ignored.source(), constant.ignores());
  }
}
