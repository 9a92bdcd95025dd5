// @StateMachine on an interface, a record, an annotation type and an abstract class, four times in one file.
package corpus.faulty.not_a_state;

import dev.interlock.StateMachine;

@dev.interlock.StateMachine // expect: [not-a-state] @StateMachine
public interface MachineOnOtherTypes {

  @StateMachine // expect: [not-a-state] @StateMachine
  record Point(int x, int y) {}

  @StateMachine( // expect: [not-a-state] @StateMachine
      actors = {"USER"})
  @interface Marker {}
}

@StateMachine // expect: [not-a-state] @StateMachine
abstract class BesideIt {}
