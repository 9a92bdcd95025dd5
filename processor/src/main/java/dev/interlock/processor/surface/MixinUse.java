package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Subject;
import dev.interlock.processor.declaration.SuperInterface;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.List;

/** Whether an enum takes its moves over as methods, by implementing the mixin. */
public enum MixinUse {
  /** It doesn't: its events are functions. */
  NONE,
  /** It does, and nothing else can. */
  SEALED,
  /** It does, in a way that leaves the mixin open: through another interface, or in Kotlin. */
  OPEN,
  /** kapt hides what isn't there yet: its events are functions and methods. */
  UNKNOWN;

  /** Finds out what a machine's enum does. */
  public static MixinUse of(Machine machine) {
    Subject subject = machine.subject();
    String mixin = TypeNames.of(machine.carrier()).mixin();
    List<SuperInterface> named =
        subject.interfaces().stream().filter(each -> each.name().equals(mixin)).toList();
    if (!named.isEmpty()) {
      return subject.java() && named.stream().allMatch(SuperInterface::direct) ? SEALED : OPEN;
    }
    return subject.java() ? NONE : UNKNOWN;
  }

  /** Returns whether the mixin is generated, with the events as methods. */
  public boolean methods() {
    return this != NONE;
  }

  /** Returns whether the events are functions. */
  public boolean functions() {
    return this == NONE || this == UNKNOWN;
  }
}
