package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A fault that a check found.
 *
 * @param check the check
 * @param origin where the fault is
 * @param what what is wrong, as a sentence
 * @param notes the evidence
 * @param fix what to do
 * @param coveredBy the check whose finding at the same place says this already, unless that is
 *     silenced
 */
public record Finding(
    Check check, Origin origin, String what, List<Note> notes, Fix fix, Optional<Check> coveredBy) {

  public Finding {
    notes = List.copyOf(notes);
  }

  public Finding(Check check, Origin origin, String what, List<Note> notes, Fix fix) {
    this(check, origin, what, notes, fix, Optional.empty());
  }

  /** Returns the finding as one that another check's at the same place says already. */
  public Finding coveredBy(Check other) {
    return new Finding(check, origin, what, notes, fix, Optional.of(other));
  }

  /** Returns the finding with another fix. */
  public Finding with(Fix other) {
    return new Finding(check, origin, what, notes, other, coveredBy);
  }
}
