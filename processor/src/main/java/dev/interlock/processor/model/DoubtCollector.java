package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what faulty declarations may have been meant to say. */
final class DoubtCollector {

  private final Namespace namespace;
  private final Set<String> known;
  private final Set<Origin> faulty = new HashSet<>();
  private final Set<Ends> arcs = new LinkedHashSet<>();
  private final Set<State> states = new HashSet<>();
  private final Set<String> actors = new HashSet<>();
  private boolean anyActor;

  DoubtCollector(Namespace namespace, Set<String> known) {
    this.namespace = namespace;
    this.known = known;
  }

  Doubts doubts() {
    return new Doubts(faulty, List.copyOf(arcs), states, actors, anyActor);
  }

  /** An annotation that can't be read may say anything about its constant. */
  void unread(State owner, Misfit misfit) {
    if (misfit.meaning().filter(Meaning.TRANSITION::equals).isEmpty()) {
      states.add(owner);
    }
    if (misfit.meaning().filter(Meaning.STATE::equals).isEmpty()) {
      anywhere(owner);
      anyActor = true;
    }
  }

  /** A transition with an end too few, or one that could be any. */
  private void anywhere(State owner) {
    for (State other : namespace.lifecycle()) {
      arcs.add(new Ends(owner, other));
      arcs.add(new Ends(other, owner));
    }
  }

  /** What a faulty transition lacks. From a sentinel nothing could lead, so nothing is missing. */
  void lost(State owner, TransitionDeclaration transition, Expansion expansion) {
    faulty.add(transition.origin());
    transition.from().stream()
        .filter(from -> !expansion.isSource(from))
        .flatMap(from -> meant(from, owner).stream())
        .forEach(state -> arcs.add(new Ends(state, owner)));
    if (owner.sentinel()) {
      return;
    }
    transition.to().stream()
        .filter(to -> !expansion.isTarget(to))
        .flatMap(to -> meant(to, owner).stream())
        .forEach(state -> arcs.add(new Ends(owner, state)));
    if (transition.to().isEmpty() && transition.from().isEmpty()) {
      anywhere(owner);
    }
  }

  /** An actor that isn't listed. */
  void actor(Reference written) {
    Nearest.of(written.name(), known).ifPresentOrElse(actors::add, () -> anyActor = true);
  }

  /** The states that a name stands for, or probably was meant to stand for: hardly its owner. */
  private List<State> meant(Reference reference, State owner) {
    List<String> names =
        namespace.isKnown(reference.name())
            ? List.of(reference.name())
            : namespace.meant(reference.name());
    List<State> states = names.stream().flatMap(name -> namespace.members(name).stream()).toList();
    return states.isEmpty() || states.equals(List.of(owner)) ? namespace.lifecycle() : states;
  }
}
