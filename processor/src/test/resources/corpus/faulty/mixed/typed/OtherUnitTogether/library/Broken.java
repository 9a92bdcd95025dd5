package corpus.faulty.mixed.typed;

import dev.interlock.Transition;

@Transition(on = "breakDown", by = "ADMIN")
@interface Broken {
  char from();
}
