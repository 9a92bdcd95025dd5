package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A rule, resolved: what a state claims of the lifecycle. It adds no arc; the arcs are held against
 * it and may refute it.
 */
public sealed interface Claim {

  /** Returns the state that makes the claim. */
  State owner();

  /** Returns the rule as written. */
  RuleDeclaration declaration();

  /** Returns whether it speaks of what enters its owner, rather than of what leaves it. */
  boolean isOfEntry();

  /** Returns whether it allows an arc that it speaks of. */
  boolean allows(Arc arc);

  /** Returns whether one of its names allows an arc that it speaks of. */
  boolean allows(Reference name, Arc arc);

  /** Returns whether one of its names may allow an arc of which only the ends are known. */
  boolean mayAllow(Reference name, Ends ends);

  /** Returns the arcs that it speaks of. */
  default List<Arc> concerned(ArcIndex arcs) {
    return isOfEntry() ? arcs.into(owner()) : arcs.outOf(owner());
  }

  /** Returns what refutes it: a witness for each item of a declaration that does. */
  default List<Witness> refuted(ArcIndex arcs) {
    Map<Origin, List<Arc>> broken = new LinkedHashMap<>();
    for (Arc arc : concerned(arcs)) {
      if (!allows(arc)) {
        broken.computeIfAbsent(arc.origin(), item -> new ArrayList<>()).add(arc);
      }
    }
    return broken.values().stream().map(Witness::new).toList();
  }

  /** Returns those of its names that allow nothing that there is, or may have been meant to be. */
  default List<Reference> idle(ArcIndex arcs, Doubts doubts) {
    return declaration().names().stream()
        .filter(name -> concerned(arcs).stream().noneMatch(arc -> allows(name, arc)))
        .filter(name -> doubts.arcs().stream().noneMatch(ends -> mayAllow(name, ends)))
        .toList();
  }

  /** Applies the function for its kind, so that no kind is forgotten. */
  default <T> T match(
      Function<OnlyFrom, T> onlyFrom, Function<OnlyTo, T> onlyTo, Function<OnlyBy, T> onlyBy) {
    if (this instanceof OnlyFrom from) {
      return onlyFrom.apply(from);
    }
    return this instanceof OnlyTo to ? onlyTo.apply(to) : onlyBy.apply((OnlyBy) this);
  }

  /** A claim about the other ends of its arcs. A transition to the state itself is exempt. */
  sealed interface OfStates extends Claim {

    /** Returns the states that may be at the other end. */
    NamedStates allowed();

    @Override
    default boolean allows(Arc arc) {
      return arc.isSelf() || allowed().all().contains(other(arc.ends()));
    }

    @Override
    default boolean allows(Reference name, Arc arc) {
      return allowed().has(name, other(arc.ends()));
    }

    @Override
    default boolean mayAllow(Reference name, Ends ends) {
      State own = isOfEntry() ? ends.to() : ends.from();
      return own.equals(owner()) && allowed().has(name, other(ends));
    }

    private State other(Ends ends) {
      return isOfEntry() ? ends.from() : ends.to();
    }
  }

  /** The state is entered only from these. */
  record OnlyFrom(State owner, NamedStates allowed, RuleDeclaration declaration)
      implements OfStates {

    @Override
    public boolean isOfEntry() {
      return true;
    }
  }

  /** The state is left only to these. */
  record OnlyTo(State owner, NamedStates allowed, RuleDeclaration declaration) implements OfStates {

    @Override
    public boolean isOfEntry() {
      return false;
    }
  }

  /** The state is entered only by these actors, from itself as well. */
  record OnlyBy(State owner, Actors allowed, RuleDeclaration declaration) implements Claim {

    @Override
    public boolean isOfEntry() {
      return true;
    }

    @Override
    public boolean allows(Arc arc) {
      return arc.by().within(allowed);
    }

    @Override
    public boolean allows(Reference name, Arc arc) {
      return arc.by().admits(name.name());
    }

    @Override
    public boolean mayAllow(Reference name, Ends ends) {
      return ends.to().equals(owner);
    }
  }
}
