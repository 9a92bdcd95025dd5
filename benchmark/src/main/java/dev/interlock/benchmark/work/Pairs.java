package dev.interlock.benchmark.work;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pairs of states, and an actor for each. */
@State(Scope.Thread)
public class Pairs {

  /** Any pair at random, or the way of one job over and over, which a branch predictor learns. */
  public enum Order {
    /** Any pair, of which one in eight is legal. */
    RANDOM,
    /** Four legal pairs in turn. */
    PREDICTABLE
  }

  private record Pair(JobState from, JobState to, JobStateActor by) {}

  /** The order of the pairs. */
  @Param public Order order = Order.RANDOM;

  JobState[] from = {};
  JobState[] to = {};
  JobStateActor[] by = {};

  /** Draws the pairs. */
  @Setup
  public void draw() {
    List<Pair> pairs = order == Order.RANDOM ? Inputs.random(any()) : inTurn(wayOfAJob());
    from = pairs.stream().map(Pair::from).toArray(JobState[]::new);
    to = pairs.stream().map(Pair::to).toArray(JobState[]::new);
    by = pairs.stream().map(Pair::by).toArray(JobStateActor[]::new);
  }

  private static List<Pair> any() {
    List<Pair> pairs = new ArrayList<>();
    for (JobState from : JobState.values()) {
      for (JobState to : JobState.values()) {
        for (JobStateActor by : JobStateActor.values()) {
          pairs.add(new Pair(from, to, by));
        }
      }
    }
    return pairs;
  }

  private static List<Pair> wayOfAJob() {
    return List.of(
        new Pair(JobState.JOB_STATE_QUEUED, JobState.JOB_STATE_PENDING, JobStateActor.SERVICE),
        new Pair(JobState.JOB_STATE_PENDING, JobState.JOB_STATE_RUNNING, JobStateActor.SERVICE),
        new Pair(JobState.JOB_STATE_RUNNING, JobState.JOB_STATE_DRAINING, JobStateActor.UPDATE_JOB),
        new Pair(JobState.JOB_STATE_DRAINING, JobState.JOB_STATE_DRAINED, JobStateActor.SERVICE));
  }

  private static List<Pair> inTurn(List<Pair> of) {
    return Collections.nCopies(Inputs.SIZE / of.size(), of).stream().flatMap(List::stream).toList();
  }
}
