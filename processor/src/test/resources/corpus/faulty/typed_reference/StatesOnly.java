// Typed states alone don't make a machine either; it is said once for each enum.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.StateMachine;

class StatesOnly {
  enum One {
    @Begin // expect: [typed-reference] @Begin stands on NEW One | fix: put @StateMachine on One.
    NEW,
    @Begin
    OLD
  }

  enum Two {
    NEW,
    @Begin // expect: [typed-reference] @Begin stands on OLD Two
    OLD
  }

  @StateMachine(typed = true, machine = true)
  enum Three {
    @Begin
    NEW // expect: [dead-end] NEW
  }

  @State(initial = true)
  @interface Begin {}
}
