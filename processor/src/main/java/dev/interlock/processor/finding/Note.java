package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Origin;
import java.util.Optional;

/**
 * A line of evidence under a finding.
 *
 * @param label what the line shows: {@code declared}, {@code path}
 * @param text the evidence
 * @param origin where it stands in the source, if it is a declaration
 * @param quoted whether the text is the declaration itself, which the source may show as written
 */
public record Note(String label, String text, Optional<Origin> origin, boolean quoted) {

  /** Makes a note that says in words what stands somewhere. */
  public Note(String label, String text, Optional<Origin> origin) {
    this(label, text, origin, false);
  }

  /** Returns a note that quotes an annotation. */
  public static Note of(String label, String declaration, Origin origin) {
    return new Note(label, declaration, Optional.of(origin), true);
  }

  /** Returns a note that has no place of its own. */
  public static Note of(String label, String text) {
    return new Note(label, text, Optional.empty());
  }
}
