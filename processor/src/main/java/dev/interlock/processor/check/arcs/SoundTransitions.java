package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
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
    return machine.doubts().states().isEmpty()
        ? machine.states().stream()
            .flatMap(
                owner ->
                    machine.declarationOf(owner).transitions().stream()
                        .filter(each -> !machine.doubts().faulty().contains(each.origin()))
                        .map(each -> new Owned(owner, each)))
            .toList()
        : List.of();
  }
}
