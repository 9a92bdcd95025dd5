package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A move by its name: that of an event, or that to a state to which a transition without one leads.
 *
 * @param cause the event or the state
 * @param name the method
 * @param met what the move may meet in each state that has it
 */
public record NamedMove(Cause cause, String name, Map<State, List<Move>> met) {

  /** Returns those of a machine: those of the events, then those to states. */
  public static List<NamedMove> of(Machine machine, Moves moves) {
    List<NamedMove> named = new ArrayList<>();
    for (Reference event : machine.events()) {
      named.add(
          new NamedMove(
              Cause.of(Cause.Kind.EVENT, event),
              Names.event(event.name()),
              Moves.byState(moves.on(event.name()))));
    }
    for (State target : moves.unnamedTargets()) {
      // What an event moves there counts too, but makes no state have the move.
      Map<State, List<Move>> met = Moves.byState(moves.into(target));
      met.values().removeIf(between -> between.stream().allMatch(move -> move.event().isPresent()));
      named.add(new NamedMove(Cause.of(target), Names.toState(target), met));
    }
    return named;
  }

  /** Returns what it depends on in each of the states, every kind once. */
  List<Dependence> dependences() {
    return met.values().stream().map(Dependence::of).distinct().toList();
  }

  /** Returns whether it is an event's. */
  public boolean ofEvent() {
    return cause.kind() == Cause.Kind.EVENT;
  }
}
