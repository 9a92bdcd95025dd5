package dev.interlock.processor.model;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An event that a state takes note of and that changes nothing there. It is no arc: it neither
 * enters nor leaves the state, and leads nowhere.
 *
 * @param state the state
 * @param event the event's name
 * @param source the item that says so, of the state's {@code @State} or of {@code @StateMachine}
 */
public record Ignored(State state, String event, Reference source) {

  /** Returns all of a machine: what a state says of itself comes before what the machine says. */
  static List<Ignored> in(MachineDeclaration declaration, Namespace namespace, ArcIndex arcs) {
    List<Ignored> ignored = new ArrayList<>();
    for (State state : namespace.lifecycle()) {
      Set<String> known = new HashSet<>();
      Consumer<Reference> add =
          event -> {
            String name = declaration.eventOf(event.name());
            if (declaration.isEvent(event.name()) && known.add(name)) {
              ignored.add(new Ignored(state, name, event));
            }
          };
      declaration.constants().get(state.ordinal()).ignores().forEach(add);
      arcs.outOf(state).forEach(arc -> arc.event().ifPresent(known::add));
      declaration.ignores().forEach(add);
    }
    return ignored;
  }

  /** Returns whether the state itself says so, rather than the machine for all of its states. */
  public boolean byState() {
    return source.origin().constant().equals(state.name());
  }
}
