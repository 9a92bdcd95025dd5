package dev.interlock.processor.check;

import dev.interlock.processor.model.Origin;
import java.util.List;

/**
 * A fault that a check found.
 *
 * @param check the check
 * @param origin where the fault is
 * @param what what is wrong, as a sentence
 * @param notes the evidence
 * @param fix what to do
 */
public record Finding(Check check, Origin origin, String what, List<Note> notes, Fix fix) {

  public Finding {
    notes = List.copyOf(notes);
  }

  /** Returns the finding with another fix. */
  Finding with(Fix other) {
    return new Finding(check, origin, what, notes, other);
  }
}
