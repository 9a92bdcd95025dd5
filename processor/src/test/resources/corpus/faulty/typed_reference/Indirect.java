// An annotation that carries another that carries ours isn't read, and what it may have meant isn't
// missing. Annotations may carry one another in circles.
package corpus.faulty.typed_reference;

import dev.interlock.*;

public enum Indirect {
  @Initially // expect: [typed-reference] @Initially carries @Initial, only an annotation that carries @State itself | fix: let @Initially carry @State itself
  NEW,

  @Undo // expect: [typed-reference] @Undo carries @Circle, only an annotation that carries @Transition itself | fix: let @Undo carry @Transition itself
  RUNNING,

  @State(terminal = true)
  @Both(from = RUNNING) // expect: [typed-reference] @Both carries more than one
  @Harmless
  DONE;

  @Transition(on = "undo", to = "NEW")
  @interface Base {}

  @Base
  @Undo
  @interface Circle {}

  @Circle
  @interface Undo {}

  @State(initial = true)
  @interface Initial {}

  @Initial
  @interface Initially {}

  @Base
  @Transition(on = "end")
  @interface Both {
    Indirect[] from();
  }

  @Harmless
  @interface Harmless {}

  enum Unread {
    @Undo // expect: [typed-reference] @Undo stands on NEW, but Unread has no annotation of Interlock's own | fix: put @StateMachine on Unread, and let @Undo carry @State or @Transition itself
    NEW
  }
}
