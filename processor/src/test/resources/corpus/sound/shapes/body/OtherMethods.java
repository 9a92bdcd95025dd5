package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Methods that nearly hide generated ones, or do and are meant to. */
@StateMachine(actors = "CLERK")
public enum OtherMethods implements OtherMethodsMoves {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CLERK")
  NEW {
    @Override
    boolean isOpen() {
      return true;
    }
  },

  @State(terminal = true)
  PAID {
    @Override
    boolean isOpen() {
      return false;
    }
  };

  abstract boolean isOpen();

  public boolean canTransitionTo(String name) {
    return canTransitionTo(valueOf(name));
  }

  public boolean isTerminal(OtherMethods other) {
    return other.isTerminal();
  }

  public OtherMethods pay() {
    return pay(OtherMethodsActor.CLERK);
  }

  static boolean isInitial(OtherMethods state) {
    return state.isInitial();
  }

  @Override
  public String toString() {
    return name();
  }

  /** Its events are functions: there is no mixin, and nothing to hide. */
  enum Alone {
    @State(initial = true)
    @Transition(on = "pay", to = "PAID")
    NEW,

    @State(terminal = true)
    PAID;

    public boolean isTerminal() {
      return OtherMethods_AloneTransitions.isTerminal(this);
    }

    public Alone pay() {
      return OtherMethods_AloneTransitions.pay(this);
    }
  }

  /** All of its methods are meant. */
  @SuppressWarnings("interlock:shadowed-method")
  enum Silent implements OtherMethods_SilentMoves {
    @State(initial = true)
    @Transition(on = "pay", to = "PAID")
    NEW,

    @State(terminal = true)
    PAID;

    @Override
    public boolean isTerminal() {
      return OtherMethods_SilentMoves.super.isTerminal();
    }

    @Override
    public Silent pay() {
      return OtherMethods_SilentMoves.super.pay();
    }
  }
}
