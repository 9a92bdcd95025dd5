// Where a flag can't be read, nobody knows whether an initial state is missing.
package corpus.faulty.typed_reference.value;

import dev.interlock.State;
import dev.interlock.Transition;

class FlagUnread {
  enum Unread {
    @Begin(initial = "yes") // expect: [typed-reference] 'String initial()' of @Begin
    NEW,
    @State(terminal = true)
    @Transition(on = "end", from = "NEW")
    DONE
  }

  enum Read { // expect: [no-initial] FlagUnread.Read
    @Group(in = 1) // expect: [typed-reference] 'int in()' of @Group
    NEW,
    @State(terminal = true)
    @Transition(on = "end", from = "NEW")
    DONE
  }

  @State
  @interface Begin {
    String initial();
  }

  @State
  @interface Group {
    int in();
  }
}
