// Typed arcs against typed rules: at the items of the arcs, in both directions, in containers.
package corpus.faulty.contradiction.typed;

import dev.interlock.State;
import dev.interlock.Transition;
import java.lang.annotation.Repeatable;

public enum Contradictions {
  @State(initial = true)
  NEW,

  @Leads(onlyTo = NEW)
  @Transition(on = "start", from = "NEW")
  @Back(to = NEW)
  BUSY,

  @State(terminal = true)
  @Go(from = {
      NEW,
      BUSY}) // expect: [contradiction] BUSY -> GONE entered only from NEW && [contradiction] BUSY -> GONE BUSY may be left only to NEW | fix: remove BUSY from its 'from', or add GONE to BUSY's onlyTo
  @Stop(from = NEW)
  @Stop(
      on = "halt",
      from = BUSY) // the same two arcs and rules: said above // expect: [contradiction] BUSY -> GONE BUSY may be left only to NEW && [contradiction] BUSY -> GONE entered only from NEW
  @Entered(onlyFrom = NEW)
  GONE;

  @State
  @interface Leads {
    Contradictions[] onlyTo();
  }

  @State
  @interface Entered {
    Contradictions onlyFrom();
  }

  @Transition(on = "go")
  @interface Go {
    Contradictions[] from();
  }

  @Transition(on = "back")
  @interface Back {
    Contradictions to();
  }

  @Transition
  @Repeatable(Stops.class)
  @interface Stop {
    Contradictions from();

    String on() default "stop";
  }

  @interface Stops {
    Stop[] value();
  }
}
