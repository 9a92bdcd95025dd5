package dev.interlock.benchmark.work;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
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

/** Which events a state allows to an actor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ListEventsBy {

  private final Steps steps = new Steps(step -> true);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.events(from[i], by[i]));
    }
  }
}
