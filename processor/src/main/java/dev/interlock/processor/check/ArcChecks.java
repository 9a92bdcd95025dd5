package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Shown;
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

/** Do the arcs agree with one another, and with the states' flags? */
final class ArcChecks {

  /** Two arcs of one event from one state to two targets. */
  private record Conflict(Arc earlier, Arc later) {

    /** Returns the one that a wildcard gives: that may leave out the state. */
    Optional<Arc> wildcard() {
      return Stream.of(earlier, later).filter(Arc::expanded).findFirst();
    }
  }

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private ArcChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    ArcChecks checks = new ArcChecks(machine);
    checks.duplicates();
    checks.ambiguities();
    checks.exits();
    return checks.findings;
  }

  private void duplicates() {
    Map<Arc.Key, List<Arc>> written = new HashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.expanded()) {
        continue;
      }
      List<Arc> equal = written.computeIfAbsent(arc.key(), key -> new ArrayList<>());
      equal.stream()
          .filter(earlier -> earlier.by().overlaps(arc.by()))
          .findFirst()
          .ifPresent(
              earlier ->
                  add(
                      Check.DUPLICATE_TRANSITION,
                      arc,
                      described(arc) + " is declared twice.",
                      List.of(declared("first", earlier), declared("again", arc)),
                      one(earlier, arc)));
      equal.add(arc);
    }
  }

  /** What remains has to admit everyone whom the two admit. */
  private static Fix one(Arc earlier, Arc arc) {
    if (arc.by().within(earlier.by())) {
      return Fix.of(Ways.without(arc, false));
    }
    if (earlier.by().within(arc.by())) {
      return Fix.of(new Way("remove the first of the two", Ways.without(earlier, false).edits()));
    }
    List<Reference> both =
        arc.declaration().by().stream().filter(by -> earlier.by().admits(by.name())).toList();
    List<Edit> edits =
        both.stream().map(Reference::origin).map(Edit.Remove::new).map(Edit.class::cast).toList();
    return Fix.of(
        new Way(
            "remove " + Ways.spelled(both) + " from its 'by'",
            both.stream().map(Reference::origin).allMatch(Ways::isHere) ? edits : List.of()));
  }

  /** One finding for each item that brings conflicts, however many states it stands for. */
  private void ambiguities() {
    Map<List<Object>, Arc> first = new HashMap<>();
    Map<List<Object>, List<Conflict>> conflicts = new LinkedHashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.event().isEmpty()) {
        continue;
      }
      Arc earlier = first.putIfAbsent(List.of(arc.from(), arc.event(), arc.guard()), arc);
      if (earlier != null && !earlier.to().equals(arc.to())) {
        conflicts
            .computeIfAbsent(List.of(arc.origin(), arc.to(), arc.event()), key -> new ArrayList<>())
            .add(new Conflict(earlier, arc));
      }
    }
    conflicts.values().forEach(this::ambiguous);
    Set<List<Object>> judged =
        conflicts.values().stream()
            .flatMap(List::stream)
            .map(Conflict::later)
            .map(arc -> List.<Object>of(arc.from(), arc.event()))
            .collect(Collectors.toSet());
    findings.addAll(ActorChecks.unequalActors(machine, judged));
  }

  private void ambiguous(List<Conflict> conflicts) {
    Arc earlier = conflicts.get(0).earlier();
    Arc arc = conflicts.get(0).later();
    int others = conflicts.size() - 1;
    List<Way> ways = new ArrayList<>();
    conflicts.get(0).wildcard().map(any -> exception(any, conflicts)).ifPresent(ways::add);
    withoutEvent(arc).ifPresent(ways::add);
    ways.add(Ways.without(arc, false));
    ways.add(
        Way.open(
            arc.guard().isPresent()
                ? "give one of the two another guard or event"
                : "give one of the two a guard or another event"));
    add(
        Check.AMBIGUOUS_EVENT,
        arc,
        "The event '"
            + arc.event().orElseThrow()
            + "' leads from "
            + arc.from()
            + (others == 0 ? "" : " (and " + others + " more)")
            + " both to "
            + earlier.to()
            + " and to "
            + arc.to()
            + arc.guard().map(guard -> " under the same guard '" + guard + "'").orElse("")
            + ".",
        List.of(declared("one", earlier), declared("other", arc)),
        new Fix(ways));
  }

  /** Without its event, a transition is known by its target. */
  private static Optional<Way> withoutEvent(Arc arc) {
    List<Reference> on = arc.declaration().on();
    return on.size() == 1 && Ways.isHere(on.get(0).origin())
        ? Optional.of(
            Ways.remove("leave out 'on' here and let the targets tell them apart", on.get(0), on))
        : Optional.empty();
  }

  private static Way exception(Arc any, List<Conflict> conflicts) {
    return Ways.except(
        any,
        conflicts.stream()
            .map(Conflict::wildcard)
            .flatMap(Optional::stream)
            .filter(each -> each.source().equals(any.source()))
            .map(Arc::from)
            .distinct()
            .toList());
  }

  /** One finding for each item that leads out, however many terminal states it stands for. */
  private void exits() {
    Map<Origin, List<Arc>> exits = new LinkedHashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.from().terminal() && !arc.isSelf()) {
        exits.computeIfAbsent(arc.origin(), origin -> new ArrayList<>()).add(arc);
      }
    }
    exits.values().forEach(this::exit);
  }

  private void exit(List<Arc> arcs) {
    Arc arc = arcs.get(0);
    State from = arc.from();
    List<State> states = arcs.stream().map(Arc::from).distinct().toList();
    List<Note> notes = new ArrayList<>(List.of(declared("declared", arc)));
    if (states.size() > 1) {
      notes.add(Note.of("terminal", Shown.of(states.stream())));
    }
    add(
        Check.TERMINAL_EXIT,
        arc,
        from
            + (states.size() == 1 ? "" : " (and " + (states.size() - 1) + " more)")
            + " is terminal, and yet "
            + described(arc)
            + " leads out of it.",
        notes,
        Fix.of(
            arc.expanded() ? Ways.withoutAll(arc, states) : Ways.without(arc, true),
            Ways.unset(AnnotationMember.TERMINAL, machine.declarationOf(from))));
  }

  private static String described(Arc arc) {
    return arc.text()
        + arc.event().map(event -> " on '" + event + "'").orElse("")
        + arc.guard().map(guard -> " under '" + guard + "'").orElse("");
  }

  static Note declared(String label, Arc arc) {
    return Note.of(label, arc.declaration().text(), arc.origin());
  }

  private void add(Check check, Arc arc, String what, List<Note> notes, Fix fix) {
    findings.add(new Finding(check, arc.origin(), what, notes, fix));
  }
}
