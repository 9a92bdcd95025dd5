package corpus.sound.shapes.given;

import corpus.sound.shapes.given.callers.Callers;
import dev.interlock.Transition;

@Transition
@interface ByAdmin {
  String[] on();

  GivenActors[] from() default {};

  GivenActors[] to() default {};

  Callers.Kind by() default Callers.Kind.ADMIN;
}
