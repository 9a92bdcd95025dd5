// Elements that mean nothing and are called almost like what does: one finding for each element.
package corpus.faulty.typed_reference;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum Misspelt {
  @Begin(initail = true) // expect: [typed-reference] 'boolean initail()' of @Begin means nothing; did you mean initial() | fix: rename it to initial()
  NEW,

  @Go(form = NEW) // expect: [typed-reference] 'Misspelt[] form()' of @Go means nothing; did you mean from()
  @Back(too = NEW) // expect: [typed-reference] 'Misspelt too()' of @Back means nothing; did you mean to()
  RUNNING,

  @End(
      onlyfrom = RUNNING) // expect: [typed-reference] 'Misspelt[] onlyfrom()' of @End means nothing; did you mean onlyFrom()
  @Enter(from = RUNNING) // expect: [typed-reference] 'String gaurd()' of @Enter means nothing; did you mean guard() && [typed-reference] 'Misspelt[] excpet()' of @Enter means nothing; did you mean except()
  DONE;

  @State
  @interface Begin {
    boolean initail();
  }

  @State(terminal = true)
  @interface End {
    Misspelt[] onlyfrom();
  }

  @Transition(on = "go")
  @interface Go {
    Misspelt[] form();
  }

  @Transition(on = "back")
  @interface Back {
    Misspelt too();
  }

  @Transition(on = "enter")
  @interface Enter {
    Misspelt[] from();

    String gaurd() default "";

    Misspelt[] excpet() default {};
  }
}
