package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Set;

/**
 * What {@code @SuppressWarnings} silences in all of an enum.
 *
 * @param own the names of checks that the enum's own mentions
 * @param around the names of checks that a type around the enum silences
 */
public record Silencing(List<Reference> own, Set<String> around) {

  public Silencing {
    own = List.copyOf(own);
    around = Set.copyOf(around);
  }

  /** Returns whether the findings of a check are silenced. */
  public boolean of(String id) {
    return around.contains(id) || own.stream().anyMatch(each -> each.name().equals(id));
  }
}
