package corpus.sound.shapes.arcs;

import dev.interlock.*;

/** The typed spelling: nested annotations, defaults, a container of one's own, mixed with strings. */
@StateMachine(typed = true, machine = true, actors = {"OWNER", "SERVICE"})
public enum Typed {
  @State(initial = true)
  STOPPED,

  @State(initial = true, onlyTo = {"RUNNING", "FAILED"})
  PENDING,

  @Start(from = {STOPPED, PENDING})
  @Back(to = STOPPED)
  @Back(to = PENDING, on = "requeue")
  RUNNING,

  @Transition(on = "drain", from = "RUNNING", by = "OWNER")
  @Back(to = RUNNING, on = "undrain", by = Party.OWNER)
  DRAINING,

  @End(onlyFrom = {RUNNING, PENDING})
  @Transition(on = "fail", from = {"PENDING", "RUNNING"}, by = "SERVICE")
  FAILED,

  @End
  @Transition(on = "end", from = Transition.ANY, except = {"STOPPED", "PENDING"}, by = "SERVICE")
  @Open(from = RUNNING, except = {})
  DONE;

  /** Who asks. */
  enum Party {
    OWNER,
    SERVICE
  }

  @Transition(on = "start", by = "SERVICE")
  @interface Start {
    Typed[] from();
  }

  @Transition
  @java.lang.annotation.Repeatable(Backs.class)
  @interface Back {
    Typed to();

    String on() default "stop";

    Party by() default Party.SERVICE;
  }

  @interface Backs {
    Back[] value();
  }

  @State(terminal = true)
  @interface End {
    Typed[] onlyFrom() default {};
  }

  @Transition(on = "peek")
  @interface Open {
    Typed[] from();

    Typed[] except() default {};

    String guard() default "curious";
  }
}
