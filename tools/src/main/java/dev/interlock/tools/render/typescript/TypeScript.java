package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import java.util.Objects;

/**
 * A lifecycle as a module of TypeScript that depends on nothing: its states, events, actors and
 * guards as types, and the questions that the generated Java code answers.
 *
 * <p>What a move depends on, it takes: {@code next} takes an actor exactly where a transition names
 * actors, and the guards exactly where one is guarded. A question can be asked with less. Values
 * are the constants' names, as JSON holds them; a sentinel is a value that has no moves.
 */
public final class TypeScript {

  private TypeScript() {}

  /** Writes a lifecycle as a module, laid out as Prettier does. */
  public static String render(Lifecycle lifecycle) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    ModuleNames names = new ModuleNames(lifecycle);
    Code code = new Code();
    code.line("// The lifecycle of " + lifecycle.type() + ".");
    code.line("// Written by Interlock: write it anew instead of changing it.");
    new TypesText(lifecycle, names, code).write();
    new TablesText(lifecycle, names, code).write();
    new StateQuestions(lifecycle, names, code).write();
    if (!lifecycle.events().isEmpty()) {
      new EventQuestions(lifecycle, names, code).write();
    }
    new NamedQuestions(lifecycle, names, code).write();
    return code.text();
  }
}
