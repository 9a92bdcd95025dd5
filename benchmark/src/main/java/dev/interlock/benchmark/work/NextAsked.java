package dev.interlock.benchmark.work;

import com.github.oxo42.stateless4j.StateMachine;
import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.Cola;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.benchmark.contender.Squirrel;
import dev.interlock.benchmark.contender.Stateless4j;
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

/** Whether an event is allowed that isn't: a refusal that nobody has to catch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NextAsked {

  private final Steps steps = new Steps(Steps.Step::refusedToAll);
  private final Squirrel.Job[] squirrels = Squirrel.machines(steps.from);
  private JobState state = JobState.JOB_STATE_QUEUED;
  private final StateMachine<JobState, JobStateEvent> stateless4j =
      Stateless4j.machine(() -> state, next -> state = next);

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(JobStateTransitions.canFire(from[i], event[i], by[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(ByHand.next(from[i], event[i], by[i]) != null);
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(EnumMaps.next(from[i], event[i], by[i]) != null);
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(NestedSwitch.next(from[i], event[i], by[i]) != null);
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void stateless4j(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < Inputs.SIZE; i++) {
      state = from[i];
      sink.consume(stateless4j.canFire(event[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void cola(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(Cola.SILENT.verify(from[i], event[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void squirrel(Blackhole sink) {
    Squirrel.Job[] squirrel = squirrels;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(squirrel[i].canAccept(event[i]));
    }
  }
}
