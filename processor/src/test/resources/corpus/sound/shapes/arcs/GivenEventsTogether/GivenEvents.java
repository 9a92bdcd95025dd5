package corpus.sound.shapes.signals;

import corpus.sound.shapes.signals.library.Signals;
import dev.interlock.*;

/** Events of an enum elsewhere, in every spelling: the constant, its method, another enum's constant. */
@StateMachine(eventType = Signals.Signal.class, ignores = "PING")
public enum GivenEvents implements GivenEventsMoves {
  @State(initial = true, ignores = "ping")
  @Transition(on = "PAY", to = "BUSY", by = "CLERK")
  NEW,

  @Transition(on = "http2xx", to = "NEW", guard = "known")
  @On(on = Signals.Signal.ZAP, to = NEW)
  BUSY,

  @State(terminal = true)
  @Transition(on = {"finishDrain", "HTTP_2XX"}, from = "BUSY")
  DONE;

  @Transition
  @interface On {
    Signals.Signal[] on();

    GivenEvents[] to();
  }
}
