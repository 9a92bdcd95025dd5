package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateTransitions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whether one state may go to another, and the answer is kept. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanTransition {

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Pairs pairs, Blackhole sink) {
    JobState[] from = pairs.from;
    JobState[] to = pairs.to;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.canTransition(from[i], to[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Pairs pairs, Blackhole sink) {
    JobState[] from = pairs.from;
    JobState[] to = pairs.to;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.canTransition(from[i], to[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Pairs pairs, Blackhole sink) {
    JobState[] from = pairs.from;
    JobState[] to = pairs.to;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.canTransition(from[i], to[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Pairs pairs, Blackhole sink) {
    JobState[] from = pairs.from;
    JobState[] to = pairs.to;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.canTransition(from[i], to[i]));
    }
  }
}
