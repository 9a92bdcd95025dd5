package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Place;
import java.util.List;
import java.util.Optional;

/**
 * A fault that a check found.
 *
 * @param check the check
 * @param place where the fault is
 * @param what what is wrong, as a sentence
 * @param notes the evidence
 * @param fix what to do
 * @param coveredBy the check whose finding at the same place says this already, unless that is
 *     silenced
 */
public record Finding(
    Check check, Place place, Sentence what, List<Note> notes, Fix fix, Optional<Check> coveredBy) {

  public Finding {
    notes = List.copyOf(notes);
  }

  /** Makes a finding that no other one says already. */
  public Finding(Check check, Place place, Sentence what, List<Note> notes, Fix fix) {
    this(check, place, what, notes, fix, Optional.empty());
  }

  /** Makes a finding without evidence. */
  public Finding(Check check, Place place, Sentence what, Fix fix) {
    this(check, place, what, List.of(), fix);
  }

  /** Returns the finding as one that another check's at the same place says already. */
  public Finding coveredBy(Check other) {
    return new Finding(check, place, what, notes, fix, Optional.of(other));
  }

  /** Returns the finding with another fix. */
  public Finding with(Fix other) {
    return new Finding(check, place, what, notes, other, coveredBy);
  }
}
