package dev.interlock.testing.specification;

import java.util.List;
import java.util.Optional;

/**
 * Where a cell leads.
 *
 * @param target the state's name; empty if the event is ignored
 * @param guard the guard on which it depends
 * @param actors who may; empty for anyone
 */
record Way(Optional<String> target, Optional<String> guard, List<String> actors) {

  static final Way IGNORED = new Way(Optional.empty(), Optional.empty(), List.of());
}
