// Where an element's default names the state, the annotation is the place; what is written is its item.
package corpus.faulty.ambiguous_event.typed;

import dev.interlock.State;
import dev.interlock.Transition;
import java.lang.annotation.Repeatable;

public enum ValueFromDefault {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Transition(on = "end", from = {"NEW", "BUSY"})
  DONE,

  @Enter // expect: [terminal-exit] DONE -> BUSY 'enter'
  @Enter(from = NEW, on = "start")
  @Enter(
      on = "leave",
      from = {
        NEW,
        DONE // expect: [terminal-exit] DONE -> BUSY 'leave'
      })
  BUSY,

  @Enters({
    @Enter(from = NEW, on = "start"), // expect: [ambiguous-event] 'start' NEW BUSY LATE
    @Enter, // expect: [terminal-exit] DONE -> LATE 'enter' && [ambiguous-event] 'enter' DONE BUSY LATE
  })
  @Transition(on = "end", to = "DONE")
  LATE;

  @Transition(on = "enter")
  @Repeatable(Enters.class)
  @interface Enter {
    ValueFromDefault[] from() default DONE;

    String on() default "enter";
  }

  @interface Enters {
    Enter[] value();
  }
}
