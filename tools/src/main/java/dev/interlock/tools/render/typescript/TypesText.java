package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/** Writes the types, and their values as lists. */
record TypesText(Lifecycle lifecycle, ModuleNames names, Code code) {

  void write() {
    List<String> states = Code.literals(lifecycle.states().stream().map(State::name).toList());
    List<String> sentinels = Code.literals(lifecycle.sentinels());
    List<String> values = new ArrayList<>(states);
    values.addAll(sentinels);
    code.doc(sentinels.isEmpty() ? "A state." : "A state, or a sentinel: a value that is none.");
    code.union(names.type(), values.isEmpty() ? List.of("never") : values);
    code.doc("All states, in the order of the enum.");
    code.list("export const allStates: readonly " + names.type() + "[] = [", states, "];");
    if (!sentinels.isEmpty()) {
      code.doc("The values that are no states.");
      code.list("export const allSentinels: readonly " + names.type() + "[] = [", sentinels, "];");
    }
    writeNames("An event.", "All events.", names.event(), "allEvents", lifecycle.events());
    writeNames("Who may act.", "All actors.", names.actor(), "allActors", lifecycle.actors());
    List<String> guards = guards();
    if (!guards.isEmpty()) {
      code.doc("What is asked when a transition is tried.");
      code.line("export interface " + names.guards() + " {");
      guards.forEach(guard -> code.line("  " + key(guard) + "(): boolean;"));
      code.line("}");
    }
  }

  private void writeNames(
      String what, String all, String type, String list, List<String> declared) {
    if (!declared.isEmpty()) {
      List<String> values = Code.literals(declared);
      code.doc(what).union(type, values);
      code.doc(all).list("export const " + list + ": readonly " + type + "[] = [", values, "];");
    }
  }

  private List<String> guards() {
    return lifecycle.arcs().stream()
        .map(Arc::guard)
        .flatMap(guard -> guard.stream())
        .distinct()
        .toList();
  }

  private static String key(String guard) {
    return ModuleNames.isIdentifier(guard) ? guard : Code.literal(guard);
  }
}
