package dev.interlock.example.audit.replay;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateTransitions;
import dev.interlock.example.audit.history.Entry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replays the histories of jobs, entry by entry, and finds what the lifecycle of {@link JobState}
 * doesn't allow.
 *
 * <p>Between two neighbouring changes of a job there must be a transition that the actor, where one
 * is told, may make. Where entries may be missing in between (one of the two is a snapshot, says
 * UNKNOWN, or couldn't be read), some way along transitions is enough. The same state again is the
 * old news told twice, and no move. After a finding the history is taken at its word: the job is
 * where it is said to be, so that one false step is reported once.
 */
public final class Replay {

  private final boolean partial;
  private final Map<String, JobTrack> tracks = new HashMap<>();
  private final Moves moves = new Moves();

  /**
   * A replay in which no job is known yet.
   *
   * @param partial whether histories may begin in any state, as those of a cut-off log do
   */
  public Replay(boolean partial) {
    this.partial = partial;
  }

  /**
   * Takes the next entry.
   *
   * @param entry the entry
   * @return what is wrong with it: usually nothing
   */
  public List<Finding> next(Entry entry) {
    JobTrack track = tracks.computeIfAbsent(entry.job(), job -> new JobTrack());
    Optional<Finding> time = judgeTime(entry, track);
    Optional<Finding> state = judgeState(entry, track);
    if (time.isEmpty() && state.isEmpty()) {
      return List.of();
    }
    track.markFaulty();
    return Stream.of(time, state).flatMap(Optional::stream).toList();
  }

  /**
   * Takes note that an entry of a job is missing here.
   *
   * @param job the id of the job
   */
  public void gap(String job) {
    tracks.computeIfAbsent(job, id -> new JobTrack()).leaveGap();
  }

  /**
   * How many jobs there were so far.
   *
   * @return the number of ids
   */
  public int jobs() {
    return tracks.size();
  }

  /**
   * How many of the jobs have findings.
   *
   * @return a number up to {@link #jobs()}
   */
  public int faultyJobs() {
    return (int) tracks.values().stream().filter(JobTrack::faulty).count();
  }

  private Optional<Finding> judgeTime(Entry entry, JobTrack track) {
    boolean snapshot = entry.kind() == Entry.Kind.SNAPSHOT;
    if (snapshot && track.state().equals(Optional.of(entry.state()))) {
      // Old news with the old time, and that may have been told again since.
      return Optional.empty();
    }
    if (entry.time().isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> before = track.advanceTo(entry.time().get(), snapshot);
    return before.isEmpty() ? Optional.empty() : Optional.of(early(entry, track, before.get()));
  }

  private static Finding early(Entry entry, JobTrack track, Instant before) {
    return new Finding(
        Finding.Kind.TIME,
        entry,
        track.state(),
        "its time is before " + before + ", the time of the entry before it",
        List.of());
  }

  private Optional<Finding> judgeState(Entry entry, JobTrack track) {
    boolean snapshot = entry.kind() == Entry.Kind.SNAPSHOT;
    if (entry.state().isSentinel()) {
      // gcloud prints "Unknown" for a job in RESOURCE_CLEANING_UP too: no news, but no fault.
      Optional<Finding> finding = snapshot ? Optional.empty() : Optional.of(noState(entry, track));
      track.leaveGap();
      return finding;
    }
    boolean gap = track.gap() || snapshot;
    Optional<JobState> from = track.state();
    track.moveTo(entry.state());
    if (snapshot) {
      track.leaveGap();
    }
    if (from.isEmpty()) {
      return gap || partial ? Optional.empty() : judgeStart(entry);
    }
    if (from.get() == entry.state()) {
      return Optional.empty();
    }
    return gap ? moves.judgeWay(from.get(), entry) : moves.judgeStep(from.get(), entry);
  }

  private static Finding noState(Entry entry, JobTrack track) {
    return new Finding(
        Finding.Kind.UNDECLARED,
        entry,
        track.state(),
        Names.of(entry.state()) + " is no state that a job can enter",
        track
            .state()
            .map(from -> entry.actor().map(from::targets).orElseGet(from::targets))
            .map(List::copyOf)
            .orElseGet(List::of));
  }

  private static Optional<Finding> judgeStart(Entry entry) {
    if (entry.state().isInitial()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Finding.Kind.START,
            entry,
            Optional.empty(),
            "the history starts in " + Names.of(entry.state()) + ", which is no initial state",
            List.copyOf(JobStateTransitions.graph().initial())));
  }
}
