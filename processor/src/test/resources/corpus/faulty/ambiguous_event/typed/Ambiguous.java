// One event by two typed annotations, by a typed and a plain one, and under typed guards.
package corpus.faulty.ambiguous_event.typed;

import dev.interlock.State;
import dev.interlock.Transition;
import java.lang.annotation.Repeatable;

public enum Ambiguous {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Pay(from = NEW)
  @Stop(from = NEW)
  DONE,

  @State(terminal = true)
  @Pay(from = NEW) // expect: [ambiguous-event] 'pay' NEW DONE LATE under the same guard 'inStock'
  @Stop(from = NEW, guard = "calm")
  @Transition(on = "quit", from = "NEW")
  LATE,

  @State(terminal = true)
  @Pay(from = NEW, guard = "onOrder")
  @Transition(on = "stop", from = "NEW", guard = "calm") // expect: [ambiguous-event] 'stop' NEW LATE GONE under the same guard 'calm'
  @Stop(
      on = "quit",
      from = NEW) // expect: [ambiguous-event] 'quit' NEW LATE GONE
  GONE;

  @Transition(on = "pay")
  @interface Pay {
    Ambiguous[] from();

    String guard() default "inStock";
  }

  @Transition(on = "stop")
  @Repeatable(Stops.class)
  @interface Stop {
    Ambiguous[] from();

    String[] on() default "stop";

    String guard() default "";
  }

  @interface Stops {
    Stop[] value();
  }
}
