package corpus.faulty.mixed.typed;

import dev.interlock.Transition;

@Transition(on = "enter", by = "USER")
@interface Enter {
  OtherUnit[] from();
}
