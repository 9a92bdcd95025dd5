package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Nearest;
import java.util.Collection;
import java.util.List;

/** The end of a sentence about a name that isn't known: which one was probably meant. */
public final class Meant {

  private Meant() {}

  /** Returns the question whether some names were meant; a full stop if there are none. */
  public static Sentence of(List<String> names) {
    return names.isEmpty()
        ? Sentence.of(".")
        : Sentence.of("; did you mean {names}?", names.stream().map(Quoted::new).toList());
  }

  /** Returns the question whether the nearest of the known names was meant, if one is near. */
  public static Sentence nearest(String written, Collection<String> known) {
    return of(Nearest.of(written, known).stream().toList());
  }
}
