package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** An event that the code names, and that is allowed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Cancel {

  private final JobState[] cancellable =
      Inputs.random(Stream.of(JobState.values()).filter(JobState::canCancel).toList())
          .toArray(JobState[]::new);
  private JobStateActor by = JobStateActor.UPDATE_JOB;

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = cancellable;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(from[i].cancel(by));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = cancellable;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.cancel(from[i], by));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = cancellable;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.fire(from[i], JobStateEvent.CANCEL, by));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = cancellable;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.fire(from[i], JobStateEvent.CANCEL, by));
    }
  }
}
