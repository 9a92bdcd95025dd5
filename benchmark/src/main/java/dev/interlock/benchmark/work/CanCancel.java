package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
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

/** Whether a state allows an event that the code names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanCancel {

  private final JobState[] any = Inputs.random(List.of(JobState.values())).toArray(JobState[]::new);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(from[i].canCancel());
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.canCancel(from[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.events(from[i]).contains(JobStateEvent.CANCEL));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = any;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.canCancel(from[i]));
    }
  }
}
