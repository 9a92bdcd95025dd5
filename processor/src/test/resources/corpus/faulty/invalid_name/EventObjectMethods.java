// Methods that every enum has already: as events they would clash in the mixin.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum EventObjectMethods {
  @State(initial = true)
  @Transition(
      to = "RUNNING",
      on = {
        "name", // expect: [invalid-name] name
        "ordinal", // expect: [invalid-name] ordinal
        "compareTo", // expect: [invalid-name] compareTo
        "equals", // expect: [invalid-name] equals
        "hashCode", // expect: [invalid-name] hashCode
        "toString", // expect: [invalid-name] toString
        "getClass", // expect: [invalid-name] getClass
        "getDeclaringClass", // expect: [invalid-name] getDeclaringClass
        "describeConstable", // expect: [invalid-name] describeConstable
        "notify", // expect: [invalid-name] notify
        "notifyAll", // expect: [invalid-name] notifyAll
        "wait", // expect: [invalid-name] wait
        "clone", // expect: [invalid-name] clone
        "finalize", // expect: [invalid-name] finalize
        "values", // expect: [invalid-name] values
        "valueOf", // expect: [invalid-name] valueOf
        "Wait",
        "tostring"
      })
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
