package dev.interlock.benchmark.work;

import com.github.oxo42.stateless4j.StateMachine;
import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
import dev.interlock.example.JobStateTransitions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Which events a state allows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ListEvents {

  private final JobState[] any = Inputs.random(List.of(JobState.values())).toArray(JobState[]::new);
  private JobState state = JobState.JOB_STATE_QUEUED;
  private final StateMachine<JobState, JobStateEvent> stateless4j =
      Stateless4j.machine(() -> state, next -> state = next);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.events(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.events(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.events(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.events(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void stateless4j(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      state = from[i];
      sink.consume(stateless4j.getPermittedTriggers());
    }
  }
}
