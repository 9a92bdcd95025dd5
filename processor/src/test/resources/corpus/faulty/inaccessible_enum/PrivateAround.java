// The enums are not private, the types around them are: at one and at two levels. The third enum is fine.
package corpus.faulty.inaccessible_enum;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

public class PrivateAround {
  private static class Hidden {
    public enum Near { // expect: [inaccessible-enum] Near
      @State(initial = true, terminal = true)
      ONLY
    }
  }

  private interface Secret {
    class Middle {
      @StateMachine(typed = true, machine = true)
      protected enum Far { // expect: [inaccessible-enum] Far
        @State(initial = true)
        @Transition(to = "LAST")
        FIRST,

        @State(terminal = true)
        LAST
      }
    }
  }

  static class Visible {
    enum Fine {
      @State(initial = true, terminal = true)
      ONLY
    }
  }

  Object all() {
    return new Object[] {Hidden.Near.ONLY, Secret.Middle.Far.FIRST};
  }
}
