package dev.interlock.processor.model;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a transition stands for: its arcs, as far as it is without a fault. */
final class Expansion {

  private final State owner;
  private final TransitionDeclaration transition;
  private final Namespace namespace;
  private final MachineDeclaration machine;
  private final Set<Reference> wrong = new HashSet<>();
  private final Optional<String> guard;
  private final Actors by;
  private final boolean whole;
  private final boolean wild;

  Expansion(
      State owner,
      TransitionDeclaration transition,
      List<Fault> faults,
      Namespace namespace,
      MachineDeclaration machine) {
    this.machine = machine;
    this.owner = owner;
    this.transition = transition;
    // Shared: a wildcard may stand for millions of arcs.
    this.guard = transition.guard().map(Reference::name);
    this.by = Actors.of(transition.by());
    this.namespace = namespace;
    for (Fault fault : faults) {
      if (fault instanceof Fault.OfName name) {
        wrong.add(name.mention().reference());
      }
    }
    this.whole =
        transition.hasOneEnd()
            && !owner.sentinel()
            && transition.by().stream().noneMatch(wrong::contains)
            && (transition.on().isEmpty() || !wrong.containsAll(transition.on()));
    this.wild = transition.from().stream().anyMatch(from -> namespace.isWildcard(from.name()));
  }

  /** Returns whether an item of {@code to} gives arcs. */
  boolean isTarget(Reference to) {
    return whole && !wrong.contains(to);
  }

  /** Returns whether an item of {@code from} gives arcs: for a wildcard, if all is excepted. */
  boolean isSource(Reference from) {
    boolean sound =
        namespace.isWildcard(from.name())
            ? transition.except().stream().noneMatch(wrong::contains)
            : wild || transition.except().isEmpty();
    return whole && sound && !wrong.contains(from);
  }

  /** Returns the arcs, by event. */
  List<Arc> arcs() {
    List<Reference> to = transition.to().stream().filter(this::isTarget).toList();
    List<Reference> from = transition.from().stream().filter(this::isSource).toList();
    Set<State> exceptions = new LinkedHashSet<>();
    for (Reference each : transition.except()) {
      exceptions.addAll(namespace.expand(each.name(), owner));
    }
    List<Arc> arcs = new ArrayList<>();
    for (Optional<String> event : events()) {
      for (Reference each : to) {
        arcs.add(arc(owner, namespace.find(each.name()).orElseThrow(), event, each, false));
      }
      for (Reference each : from) {
        boolean wildcard = namespace.isWildcard(each.name());
        for (State source : namespace.expand(each.name(), owner)) {
          if (!wildcard || !exceptions.contains(source)) {
            arcs.add(arc(source, owner, event, each, wildcard));
          }
        }
      }
    }
    return arcs;
  }

  private List<Optional<String>> events() {
    if (transition.on().isEmpty()) {
      return List.of(Optional.empty());
    }
    List<Optional<String>> events = new ArrayList<>();
    for (Reference event : transition.on()) {
      if (!wrong.contains(event)) {
        events.add(Optional.of(machine.eventOf(event.name())));
      }
    }
    return events;
  }

  private Arc arc(
      State from, State to, Optional<String> event, Reference source, boolean expanded) {
    return new Arc(from, to, event, guard, by, transition, source, expanded);
  }
}
