package dev.interlock.example.audit.replay;

import dev.interlock.example.JobState;
import dev.interlock.example.audit.history.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Something in a job's history that can't have happened.
 *
 * @param kind what is wrong
 * @param entry the entry that shows it; its state is where the job went
 * @param from the state before; empty where the history begins
 * @param why what is wrong with it, as a sentence without a full stop
 * @param allowed the states that would have been right
 */
public record Finding(
    Kind kind, Entry entry, Optional<JobState> from, String why, List<JobState> allowed) {

  /** What can be wrong. */
  public enum Kind {
    /** No transition leads from the one state to the other. */
    UNDECLARED,
    /** A transition leads there, but this actor may not make it. */
    ACTOR,
    /** Something may be missing between two entries, but nothing can lead from one to the other. */
    NO_PATH,
    /** The history begins in a state in which no job begins. */
    START,
    /** The entry is older than the one before it. */
    TIME
  }
}
