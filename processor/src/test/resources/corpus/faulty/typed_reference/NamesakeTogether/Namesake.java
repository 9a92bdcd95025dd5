// Another library's annotations, imported by mistake: one finding for each, and nothing that
// follows.
package corpus.faulty.typed_reference;

import com.acme.Transition;
import dev.interlock.State;

public enum Namesake {
  @State(initial = true)
  @Transition(on = "run", to = "RUNNING") // expect: [typed-reference] @Transition on NEW is com.acme.Transition, not dev.interlock.Transition | fix: import dev.interlock.Transition instead
  NEW,

  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE;

  enum Flags {
    @NotOurs.State(initial = true) // expect: [typed-reference] @State on NEW is corpus.faulty.typed_reference.NotOurs.State, not dev.interlock.State | fix: import dev.interlock.State instead
    @dev.interlock.Transition(to = "DONE")
    NEW,

    @NotOurs.State(terminal = true)
    DONE
  }

  @NotOurs.StateMachine(stripPrefix = "JOB_") // expect: [typed-reference] @StateMachine on Namesake.Settings is corpus.faulty.typed_reference.NotOurs.StateMachine, not dev.interlock.StateMachine
  enum Settings {
    @dev.interlock.State(initial = true)
    @dev.interlock.Transition(to = "DONE")
    JOB_NEW,

    @dev.interlock.State(terminal = true)
    JOB_DONE
  }
}

interface NotOurs {
  @interface State {
    boolean initial() default false;

    boolean terminal() default false;
  }

  @interface StateMachine {
    String stripPrefix();
  }
}
