package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.example.JobState;
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

/** Which states a state may go to. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ListTargets {

  private final JobState[] any = Inputs.random(List.of(JobState.values())).toArray(JobState[]::new);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.targets(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.targets(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.targets(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.targets(from[i]));
    }
  }
}
