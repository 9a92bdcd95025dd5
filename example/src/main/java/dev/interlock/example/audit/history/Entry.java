package dev.interlock.example.audit.history;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import java.time.Instant;
import java.util.Optional;

/**
 * One statement of the input about one job.
 *
 * @param place where it stands
 * @param kind what kind of statement it is
 * @param job the id of the job
 * @param state the state that the job is said to be in
 * @param actor who brought it there, if the input says so
 * @param time since when, if the input says so
 */
public record Entry(
    Place place,
    Kind kind,
    String job,
    JobState state,
    Optional<JobStateActor> actor,
    Optional<Instant> time) {

  /** What an entry says about the entries between which it stands. */
  public enum Kind {
    /** The job entered the state: every change has an entry, so two neighbours are one move. */
    CHANGE,
    /** The job was seen in the state: what it did between two sightings isn't told. */
    SNAPSHOT
  }
}
