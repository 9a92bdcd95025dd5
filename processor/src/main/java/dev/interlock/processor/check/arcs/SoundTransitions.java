package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;

/**
 * The transitions of which it can be said what their wildcards stand for: those without a fault.
 */
final class SoundTransitions {

  /** A transition and the state on whose constant it stands. */
  public record Owned(State owner, TransitionDeclaration transition) {

    /** Returns whether one of its sources is any state. */
    boolean isFromAny() {
      return transition.from().stream().anyMatch(Reference::isAny);
    }
  }

  private SoundTransitions() {}

  /** Returns them in the order of the source; none where flags or groups are in doubt. */
  static List<Owned> of(Machine machine) {
    if (!machine.doubts().states().isEmpty()) {
      return List.of();
    }
    List<Owned> sound = new ArrayList<>();
    for (State owner : machine.states()) {
      for (TransitionDeclaration each : machine.declarationOf(owner).transitions()) {
        if (!machine.doubts().faulty().contains(each.origin())) {
          sound.add(new Owned(owner, each));
        }
      }
    }
    return sound;
  }
}
