// The mixin comes by an interface of the user's; what the enum declares hides it all the same.
package corpus.faulty.shadowed_method;

import dev.interlock.*;

public enum Through implements Lived {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE;

  @Override
  @SuppressWarnings("interlock:dead-end")
  public boolean isTerminal() { // expect: warn [shadowed-method] isTerminal() hides that of ThroughMoves
    return Lived.super.isTerminal();
  }

  @Override
  @SuppressWarnings({"unused", "interlock:shadowed-metod"})
  public boolean isInitial() { // expect: warn [shadowed-method] isInitial() hides that of ThroughMoves && [invalid-setting] "interlock:shadowed-metod" on isInitial() names no check; did you mean "shadowed-method"? | fix: write "interlock:shadowed-method".
    return true;
  }
}

interface Lived extends ThroughMoves {}
