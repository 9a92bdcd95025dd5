package corpus.sound.shapes.given;

import corpus.sound.shapes.given.callers.Callers;
import dev.interlock.State;

@State(terminal = true)
@interface Closed {
  Callers.Kind[] onlyBy() default {Callers.Kind.ADMIN, Callers.Kind.USER};
}
