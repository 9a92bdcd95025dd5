package corpus.faulty.mixed.typed;

import dev.interlock.Transition;

@Transition(on = "wake", by = "ADMIN")
@interface Nightly {
  String from();
}
