package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Place;

/** Something that sets how the findings of a check are reported, with how it can be mended. */
public interface Setting {

  /** Returns what names the check. */
  String id();

  /** Returns the setting as it is written. */
  Sentence written();

  /** Returns where it is written. */
  Place place();

  /** Returns how the same setting of a check is written. */
  String spelled(Check check);

  /** Writes the setting of a check instead. */
  Way writing(Check check);

  /** Removes the setting. */
  Way removing(Sentence words);
}
