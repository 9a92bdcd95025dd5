package dev.interlock.benchmark;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateTransitions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Transitions {

  private JobState from = JobState.JOB_STATE_RUNNING;
  private JobState to = JobState.JOB_STATE_DRAINING;

  @Benchmark
  public boolean generated() {
    return JobStateTransitions.canTransition(from, to);
  }
}
