// Each element of a transition with each kind of wrong type.
package corpus.faulty.typed_reference.value;

import dev.interlock.State;
import dev.interlock.Transition;

public enum WrongTypesOfAll {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @A(to = 1.0) // expect: [typed-reference] 'double[] to()' state | fix: let it return WrongTypesOfAll or String, or an array of one of the two
  @B(except = @Deprecated) // expect: [typed-reference] 'Deprecated except()' state
  @C(by = String.class) // expect: [typed-reference] 'Class<?>[] by()' actor | fix: let it return an enum or String, or an array of one of the two
  @D(on = 'x') // expect: [typed-reference] 'char[] on()' an event | fix: let it return an enum of events or String, or an array of one of the two
  @E(guard = NEW) // expect: [typed-reference] 'WrongTypesOfAll guard()' a guard | fix: let it return String.
  @F(in = 7, onlyBy = true, initial = "no") // expect: [typed-reference] 'byte[] in()' && [typed-reference] 'boolean onlyBy()' && [typed-reference] 'String initial()' yes or no | fix: let it return boolean
  @G(onlyTo = Thread.State.NEW, onlyFrom = {}) // expect: [typed-reference] 'State onlyTo()' state && [typed-reference] 'State[] onlyFrom()' state
  DONE;

  @Transition
  @interface A {
    double[] to();
  }

  @Transition
  @interface B {
    Deprecated except();
  }

  @Transition
  @interface C {
    Class<?>[] by();
  }

  @Transition
  @interface D {
    char[] on();
  }

  @Transition
  @interface E {
    WrongTypesOfAll guard();
  }

  @State
  @interface F {
    byte[] in();

    boolean onlyBy();

    String initial();
  }

  @State
  @interface G {
    Thread.State onlyTo();

    Thread.State[] onlyFrom();
  }
}
