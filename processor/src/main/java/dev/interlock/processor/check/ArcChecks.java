package dev.interlock.processor.check;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
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
                      "remove one of the two"));
      equal.add(arc);
    }
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
    Optional<Arc> wildcard = conflicts.get(0).wildcard();
    String apart =
        (arc.guard().isPresent()
                ? "give one of the two another guard or event"
                : "give one of the two a guard or another event")
            + ", or leave out 'on' and let the targets tell them apart";
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
        wildcard.map(any -> exception(any, conflicts) + "; or " + apart).orElse(apart));
  }

  private static String exception(Arc any, List<Conflict> conflicts) {
    return exception(
        any,
        conflicts.stream()
            .map(Conflict::wildcard)
            .flatMap(Optional::stream)
            .filter(each -> each.source().equals(any.source()))
            .map(Arc::from));
  }

  private static String exception(Arc any, Stream<State> states) {
    List<Reference> except = any.declaration().except();
    Reference like = except.isEmpty() ? any.source() : except.get(0);
    return "add "
        + Checks.list(states.map(like::spelled))
        + " to the 'except' of "
        + any.to()
        + "'s wildcard";
  }

  private void exits() {
    Set<List<Object>> seen = new HashSet<>();
    for (Arc arc : machine.arcs()) {
      State from = arc.from();
      if (from.terminal() && !arc.isSelf() && seen.add(List.of(arc.origin(), from, arc.to()))) {
        add(
            Check.TERMINAL_EXIT,
            arc,
            from + " is terminal, and yet " + described(arc) + " leads out of it.",
            List.of(declared("declared", arc)),
            arc.expanded()
                ? exception(arc, Stream.of(from))
                    + ", or remove terminal = true from "
                    + from.name()
                : "remove the transition, or terminal = true from " + from.name());
      }
    }
  }

  private static String described(Arc arc) {
    return arc.text()
        + arc.event().map(event -> " on '" + event + "'").orElse("")
        + arc.guard().map(guard -> " under '" + guard + "'").orElse("");
  }

  static Note declared(String label, Arc arc) {
    return Note.of(label, arc.declaration().text(), arc.origin());
  }

  private void add(Check check, Arc arc, String what, List<Note> notes, String fix) {
    findings.add(new Finding(check, arc.origin(), what, notes, fix));
  }
}
