package dev.interlock.benchmark.work;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
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

/** Why an event is refused, if it isn't. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoRefusal {

  private final Steps steps = new Steps(Steps.Step::allowed);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.refusal(from[i], event[i], by[i]));
    }
  }
}
