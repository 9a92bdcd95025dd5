// Typed events and guards have to be names too; the annotation is where the meta-annotation says it.
package corpus.faulty.invalid_name.typed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum Events {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Class(from = NEW) // expect: [invalid-name] event "class"
  @Guarded(from = NEW, on = {
      "end",
      "to string"}, // expect: [invalid-name] event "to string"
      guard = "if") // expect: [invalid-name] guard "if"
  DONE;

  @Transition(on = "class")
  @interface Class {
    Events[] from();
  }

  @Transition
  @interface Guarded {
    Events[] from();

    String[] on();

    String guard();
  }
}
