package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Every constant has a body and implements an abstract method; the enum is sealed by that. */
@StateMachine(typed = true, machine = true)
public enum ConstantBodies implements ConstantBodiesMoves {
  @State(initial = true)
  @Transition(on = "pour", to = "FULL")
  EMPTY {
    @Override
    int litres() {
      return 0;
    }
  },

  @Transition(on = "drink", to = "EMPTY")
  FULL {
    @Override
    int litres() {
      return 1;
    }

    @Override
    public String toString() {
      return "brim-full";
    }
  },

  @State(terminal = true)
  @Transition(on = "drop", from = Transition.ANY)
  BROKEN {
    @Override
    int litres() {
      return -1;
    }
  };

  abstract int litres();
}
