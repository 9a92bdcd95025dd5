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

  /** Returns the arcs that it speaks of. */
  List<Arc> concerned(ArcIndex arcs);

  /** Returns whether it allows an arc that it speaks of. */
  boolean allows(Arc arc);

  /** Returns whether one of its names allows an arc that it speaks of. */
  boolean allows(Reference name, Arc arc);

  /** Returns whether one of its names may allow an arc of which only the ends are known. */
  boolean mayAllow(Reference name, Doubts.Ends arc);

  /** Returns what it is by its kind. */
  <T> T match(
      Function<OnlyFrom, T> onlyFrom, Function<OnlyTo, T> onlyTo, Function<OnlyBy, T> onlyBy);

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
        .filter(name -> doubts.arcs().stream().noneMatch(arc -> mayAllow(name, arc)))
        .toList();
  }

  /** The state is entered only from these; a transition to itself doesn't enter it. */
  record OnlyFrom(State owner, NamedStates allowed, RuleDeclaration declaration) implements Claim {

    @Override
    public List<Arc> concerned(ArcIndex arcs) {
      return arcs.into(owner);
    }

    @Override
    public boolean allows(Arc arc) {
      return arc.isSelf() || allowed.all().contains(arc.from());
    }

    @Override
    public boolean allows(Reference name, Arc arc) {
      return allowed.has(name, arc.from());
    }

    @Override
    public boolean mayAllow(Reference name, Doubts.Ends arc) {
      return arc.to().equals(owner) && allowed.has(name, arc.from());
    }

    @Override
    public <T> T match(
        Function<OnlyFrom, T> onlyFrom, Function<OnlyTo, T> onlyTo, Function<OnlyBy, T> onlyBy) {
      return onlyFrom.apply(this);
    }
  }

  /** The state is left only to these; a transition to itself doesn't leave it. */
  record OnlyTo(State owner, NamedStates allowed, RuleDeclaration declaration) implements Claim {

    @Override
    public List<Arc> concerned(ArcIndex arcs) {
      return arcs.outOf(owner);
    }

    @Override
    public boolean allows(Arc arc) {
      return arc.isSelf() || allowed.all().contains(arc.to());
    }

    @Override
    public boolean allows(Reference name, Arc arc) {
      return allowed.has(name, arc.to());
    }

    @Override
    public boolean mayAllow(Reference name, Doubts.Ends arc) {
      return arc.from().equals(owner) && allowed.has(name, arc.to());
    }

    @Override
    public <T> T match(
        Function<OnlyFrom, T> onlyFrom, Function<OnlyTo, T> onlyTo, Function<OnlyBy, T> onlyBy) {
      return onlyTo.apply(this);
    }
  }

  /** The state is entered only by these actors, from itself as well. */
  record OnlyBy(State owner, Actors allowed, RuleDeclaration declaration) implements Claim {

    @Override
    public List<Arc> concerned(ArcIndex arcs) {
      return arcs.into(owner);
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
    public boolean mayAllow(Reference name, Doubts.Ends arc) {
      return arc.to().equals(owner);
    }

    @Override
    public <T> T match(
        Function<OnlyFrom, T> onlyFrom, Function<OnlyTo, T> onlyTo, Function<OnlyBy, T> onlyBy) {
      return onlyBy.apply(this);
    }
  }
}
