package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Place;
import java.util.Optional;

/**
 * A line of evidence under a finding.
 *
 * @param label what the line shows: {@code declared}, {@code path}
 * @param what the evidence
 * @param place where it stands, if it stands somewhere
 * @param quoted whether the text is the declaration itself, which the source may show as written
 */
public record Note(String label, Sentence what, Optional<Place> place, boolean quoted) {

  /** Returns a note that quotes an annotation. */
  public static Note quoting(String label, String declaration, Place place) {
    return new Note(label, Sentence.of(declaration), Optional.of(place), true);
  }

  /** Returns a note that shows a fact that stands somewhere. */
  public static Note at(Place place, String label, Object fact) {
    return new Note(label, Sentence.of("{fact}", fact), Optional.of(place), false);
  }

  /** Returns a note that shows a fact that has no place of its own. */
  public static Note of(String label, Object fact) {
    return new Note(label, Sentence.of("{fact}", fact), Optional.empty(), false);
  }
}
