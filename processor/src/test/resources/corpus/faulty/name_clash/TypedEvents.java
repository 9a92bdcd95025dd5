// A typed event's clash, where the meta-annotation names it: at the annotation.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum TypedEvents {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Ask(from = NEW) // expect: [name-clash] Event "targets" targets
  @End(from = NEW, on = {
      "end",
      "sources"}) // expect: [name-clash] Event "sources"
  DONE;

  @Transition(on = "targets")
  @interface Ask {
    TypedEvents[] from();
  }

  @Transition
  @interface End {
    TypedEvents[] from();

    String[] on();
  }
}
