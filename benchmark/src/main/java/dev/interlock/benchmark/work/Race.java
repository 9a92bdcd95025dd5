package dev.interlock.benchmark.work;

import static dev.interlock.example.JobStateActor.UPDATE_JOB;
import static dev.interlock.example.JobStateEvent.START;
import static dev.interlock.example.JobStateEvent.STOP;

import com.github.oxo42.stateless4j.StateMachine;
import dev.interlock.benchmark.contender.AtomicJob;
import dev.interlock.benchmark.contender.LockedJob;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
import dev.interlock.example.JobStateMachine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** Two threads, each of which tries to start and to stop the one job, as fast as it can. */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Race {

  private final JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_STOPPED);
  private final AtomicJob atomic = new AtomicJob(JobState.JOB_STATE_STOPPED);
  private final LockedJob locked = new LockedJob(JobState.JOB_STATE_STOPPED);
  private final StateMachine<JobState, JobStateEvent> stateless4j =
      Stateless4j.machine(JobState.JOB_STATE_STOPPED);

  @Benchmark
  public void generated(Blackhole sink) {
    sink.consume(machine.tryStart(UPDATE_JOB));
    sink.consume(machine.tryStop(UPDATE_JOB));
  }

  @Benchmark
  public void byHand(Blackhole sink) {
    sink.consume(atomic.tryFire(START, UPDATE_JOB));
    sink.consume(atomic.tryFire(STOP, UPDATE_JOB));
  }

  @Benchmark
  public void nestedSwitch(Blackhole sink) {
    sink.consume(locked.tryFire(START, UPDATE_JOB));
    sink.consume(locked.tryFire(STOP, UPDATE_JOB));
  }

  @Benchmark
  public void stateless4j(Blackhole sink) {
    sink.consume(tryFire(START));
    sink.consume(tryFire(STOP));
  }

  /** Without the lock, it would lose moves. */
  private boolean tryFire(JobStateEvent event) {
    synchronized (stateless4j) {
      if (!stateless4j.canFire(event)) {
        return false;
      }
      stateless4j.fire(event);
      return true;
    }
  }
}
