package corpus.sound.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Annotations with elements of their own, and another library's of the same name beside ours. */
@StateMachine(typed = true, machine = true)
public enum OwnWords {
  @State(initial = true)
  @com.acme.Transition(to = "left")
  NEW,

  @Go(from = NEW, form = "wide", too = "much", note = "n", reason = "r", value = "v")
  @com.acme.Transition(millis = 3)
  RUNNING,

  @State(terminal = true)
  @Go(from = RUNNING, on = "stop")
  DONE;

  /** A transition. */
  @Transition(on = "go")
  public @interface Go {
    /** Returns the sources. */
    OwnWords[] from();

    /** Returns the event. */
    String on() default "go";

    /** Returns a form. */
    String form() default "";

    /** Returns how much. */
    String too() default "";

    /** Returns a note. */
    String note() default "";

    /** Returns a reason. */
    String reason() default "";

    /** Returns a value. */
    String value() default "";

    /** Returns what is expected. */
    String expect() default "";

    /** Returns the guards' names, beside the guard itself. */
    String guards() default "";

    /** Returns the guard. */
    String guard() default "";

    /** Returns states of another kind. */
    OwnWords[] related() default {};
  }

  /** Two lifecycles without ours of that name. */
  @StateMachine(typed = true, machine = true)
  public enum Unmoved {
    /** The only one. */
    @State(initial = true, terminal = true)
    @com.acme.Transition
    ONLY
  }
}
