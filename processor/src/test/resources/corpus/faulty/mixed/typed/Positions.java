// Faults of what typed annotations declare, at their items; in a container; where a default or the meta-annotation says it.
package corpus.faulty.mixed.typed;

import dev.interlock.*;

public enum Positions {
  @State(initial = true)
  NEW,

  @Enter(from = NEW)
  @Back(to = NEW)
  @Back(
      on = "undo",
      to = {
        NEW,
        NEW // expect: [duplicate-transition] BUSY -> NEW 'undo'
      })
  BUSY,

  @End(onlyFrom = {
      NEW,
      BUSY}) // expect: warn [idle-rule] DONE's onlyFrom BUSY DONE
  @Transition(on = "end", from = "NEW")
  DONE,

  @End // expect: warn [idle-rule] GONE's onlyFrom NEW GONE
  @Enter(from = {
      BUSY, // expect: [contradiction] BUSY -> GONE entered only from NEW
      DONE}) // expect: [terminal-exit] DONE -> GONE 'enter' && [contradiction] DONE -> GONE entered only from NEW
  GONE;

  @Transition(on = "enter")
  @interface Enter {
    Positions[] from();
  }

  @Transition
  @java.lang.annotation.Repeatable(Backs.class)
  @interface Back {
    Positions[] to();

    String on() default "stop";
  }

  @interface Backs {
    Back[] value();
  }

  @State(terminal = true)
  @interface End {
    Positions[] onlyFrom() default NEW;
  }
}
