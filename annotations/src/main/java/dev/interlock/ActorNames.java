package dev.interlock;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of a machine's actors: given ones, after the constants of an enum if there is one. The
 * enum is asked when somebody wants to know, and no sooner: it may itself ask about the machine
 * while it is initialised.
 */
final class ActorNames {

  private final Optional<Class<? extends Enum<?>>> type;
  private final List<String> given;

  ActorNames(Optional<Class<? extends Enum<?>>> type, Set<String> given) {
    this.type = type;
    this.given = List.copyOf(given);
  }

  List<String> all() {
    if (type.isEmpty()) {
      return given;
    }
    Set<String> names = new LinkedHashSet<>();
    for (Enum<?> constant : Constants.of(type.get())) {
      names.add(constant.name());
    }
    names.addAll(given);
    return List.copyOf(names);
  }
}
