// Members of the machine: a method that tries an event, the factory, an actor's view.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(machine = true, actors = "admin")
public enum MachineMethods {
  @State(initial = true)
  @Transition(on = "pay", to = "DONE", by = "admin")
  @Transition(on = "tryPay", to = "DONE", by = "admin") // expect: [name-clash] "tryPay" "pay" MachineMethodsMachine.tryPay(MachineMethodsActor)
  @Transition(on = "initial", to = "DONE", by = "admin") // expect: [name-clash] "initial" MachineMethodsMachine.initial()
  NEW,

  @State(terminal = true)
  DONE
}
