package corpus.sound.shapes.given;

import dev.interlock.Transition;

/** Named by strings, as it knows no enum. */
@Transition(on = "wake", by = "ROBOT")
@interface Nightly {
  String[] from();
}
