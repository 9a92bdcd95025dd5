package dev.interlock.processor.surface.names;

import dev.interlock.processor.declaration.EnumName;
import java.util.List;

/**
 * The simple names of the types that are generated for an enum, all in the enum's package.
 *
 * @param functions the functions on values
 * @param mixin the mixin
 * @param event the enum of the events
 * @param actor the enum of the actors
 * @param guards the interface of the guards
 * @param typed the states as types
 * @param machine the holder of a state
 * @param hooks the interface of the hooks
 */
public record TypeNames(
    String functions,
    String mixin,
    String event,
    String actor,
    String guards,
    String typed,
    String machine,
    String hooks) {

  /** Returns all of them. */
  public List<String> all() {
    return List.of(functions, mixin, event, actor, guards, typed, machine, hooks);
  }

  /** Returns the names for an enum. */
  public static TypeNames of(EnumName name) {
    String stem = name.stem();
    return new TypeNames(
        stem + "Transitions",
        stem + "Moves",
        stem + "Event",
        stem + "Actor",
        stem + "Guards",
        "Typed" + stem,
        stem + "Machine",
        stem + "Hooks");
  }
}
