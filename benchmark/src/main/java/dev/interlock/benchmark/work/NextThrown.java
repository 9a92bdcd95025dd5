package dev.interlock.benchmark.work;

import com.alibaba.cola.statemachine.exception.TransitionFailException;
import com.github.oxo42.stateless4j.StateMachine;
import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.benchmark.contender.Cola;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.Hadoop;
import dev.interlock.benchmark.contender.NestedSwitch;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import dev.interlock.example.JobStateTransitions;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.yarn.state.InvalidStateTransitionException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** An event that is refused by an exception. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NextThrown {

  private static final int SIZE = 4_096;

  private final Steps steps = new Steps(Steps.Step::refusedToAll);
  private JobState state = JobState.JOB_STATE_QUEUED;
  private final StateMachine<JobState, JobStateEvent> stateless4j =
      Stateless4j.machine(() -> state, next -> state = next);

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void generated(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(JobStateTransitions.next(from[i], event[i], by[i]));
      } catch (IllegalStateException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void byHand(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(ByHand.fire(from[i], event[i], by[i]));
      } catch (IllegalStateException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void enumMap(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(EnumMaps.fire(from[i], event[i], by[i]));
      } catch (IllegalStateException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void nestedSwitch(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    JobStateActor[] by = steps.by;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(NestedSwitch.fire(from[i], event[i], by[i]));
      } catch (IllegalStateException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void stateless4j(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < SIZE; i++) {
      state = from[i];
      try {
        stateless4j.fire(event[i]);
      } catch (IllegalStateException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void cola(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(Cola.THROWING.fireEvent(from[i], event[i], ""));
      } catch (TransitionFailException refused) {
        sink.consume(refused);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void hadoop(Blackhole sink) {
    JobState[] from = steps.from;
    JobStateEvent[] event = steps.event;
    for (int i = 0; i < SIZE; i++) {
      try {
        sink.consume(Hadoop.machine(from[i]).doTransition(event[i], ""));
      } catch (InvalidStateTransitionException refused) {
        sink.consume(refused);
      }
    }
  }
}
