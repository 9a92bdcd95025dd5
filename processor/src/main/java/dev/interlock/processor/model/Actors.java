package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who may make a transition.
 *
 * @param names the actors' names; empty for anyone
 */
public record Actors(Set<String> names) {

  public Actors {
    // Not Set.copyOf: messages show the actors in the order in which they were written.
    names = new LinkedHashSet<>(names);
  }

  /** Returns the actors that the references name. */
  public static Actors of(Collection<Reference> references) {
    Set<String> names = new LinkedHashSet<>();
    references.forEach(reference -> names.add(reference.name()));
    return new Actors(names);
  }

  /** Returns whether everyone may. */
  public boolean anyone() {
    return names.isEmpty();
  }

  /** Returns whether this one may. */
  public boolean admits(String actor) {
    return anyone() || names.contains(actor);
  }

  /** Returns whether somebody is among both. */
  public boolean overlaps(Actors other) {
    return anyone() || other.anyone() || names.stream().anyMatch(other.names::contains);
  }

  /** Returns whether the other allows everyone whom this allows. */
  public boolean within(Actors other) {
    return other.anyone() || (!anyone() && other.names.containsAll(names));
  }

  /** Returns whoever is among one of the two. */
  public Actors union(Actors other) {
    if (anyone() || other.anyone()) {
      return new Actors(Set.of());
    }
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(other.names);
    return new Actors(all);
  }

  /** Returns the names, or {@code anyone}. */
  @Override
  public String toString() {
    return anyone() ? "anyone" : String.join(", ", names);
  }
}
