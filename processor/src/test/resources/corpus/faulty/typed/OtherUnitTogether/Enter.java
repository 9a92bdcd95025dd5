package corpus.faulty.typed;

import dev.interlock.Transition;

@Transition(on = "enter", by = "USER")
@interface Enter {
  OtherUnit[] from();
}
