package dev.interlock.processor.surface;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;

/**
 * What all plans are made of.
 *
 * @param machine the machine without the names that can't be generated, or not without a clash
 * @param moves its moves
 * @param dependences what they depend on
 */
public record PlannedMachine(Machine machine, Moves moves, Dependences dependences) {

  static PlannedMachine of(Machine machine) {
    Moves moves = Moves.of(machine);
    return new PlannedMachine(machine, moves, Dependences.of(moves));
  }

  /** Returns the machine with what its moves depend on where one actor asks. */
  PlannedMachine asMetBy(String actor) {
    return new PlannedMachine(machine, moves, dependences.of(actor));
  }
}
