package dev.interlock.processor.check;

import dev.interlock.processor.model.Origin;
import java.util.Optional;

/**
 * A line of evidence under a finding.
 *
 * @param label what the line shows: {@code declared}, {@code path}
 * @param text the evidence
 * @param origin where it stands in the source, if it is a declaration
 */
public record Note(String label, String text, Optional<Origin> origin) {

  /** Returns a note that quotes a declaration on a constant. */
  public static Note of(String label, String declaration, Origin origin) {
    String text =
        origin.constant().isEmpty() ? declaration : declaration + " on " + origin.constant();
    return new Note(label, text, Optional.of(origin));
  }

  /** Returns a note that has no place of its own. */
  public static Note of(String label, String text) {
    return new Note(label, text, Optional.empty());
  }
}
