package dev.interlock.benchmark.work;

import static dev.interlock.example.JobStateActor.SERVICE;
import static dev.interlock.example.JobStateActor.UPDATE_JOB;
import static dev.interlock.example.JobStateEvent.DRAIN;
import static dev.interlock.example.JobStateEvent.FINISH_DRAIN;
import static dev.interlock.example.JobStateEvent.LAUNCH;
import static dev.interlock.example.JobStateEvent.START;

import dev.interlock.benchmark.contender.AtomicJob;
import dev.interlock.benchmark.contender.Cola;
import dev.interlock.benchmark.contender.EnumMaps;
import dev.interlock.benchmark.contender.Hadoop;
import dev.interlock.benchmark.contender.JobByHand;
import dev.interlock.benchmark.contender.JobByMixin;
import dev.interlock.benchmark.contender.JobBySwitch;
import dev.interlock.benchmark.contender.LockedJob;
import dev.interlock.benchmark.contender.SpringStateMachine;
import dev.interlock.benchmark.contender.Squirrel;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateMachine;
import dev.interlock.example.TypedJobState;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A job is made in the state where it waits, launched, started, drained, and ends. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Lifecycle {

  // Fields that aren't final, so that nobody can do it all while compiling.
  private JobState queued = JobState.JOB_STATE_QUEUED;
  private TypedJobState.Queued typedQueued = TypedJobState.QUEUED;

  @Benchmark
  public Object mixin() {
    JobByMixin job = new JobByMixin(queued);
    job.launch(SERVICE);
    job.start(SERVICE);
    job.drain(UPDATE_JOB);
    job.finishDrain(SERVICE);
    return job;
  }

  @Benchmark
  public Object typed() {
    return typedQueued
        .launch(TypedJobState.SERVICE)
        .start(TypedJobState.SERVICE)
        .drain(TypedJobState.UPDATE_JOB)
        .finishDrain(TypedJobState.SERVICE);
  }

  @Benchmark
  public Object machine() {
    JobStateMachine job = JobStateMachine.initial(queued);
    job.launch(SERVICE);
    job.start(SERVICE);
    job.drain(UPDATE_JOB);
    job.finishDrain(SERVICE);
    return job;
  }

  @Benchmark
  public Object byHand() {
    JobByHand job = new JobByHand(queued);
    job.launch(SERVICE);
    job.start(SERVICE);
    job.drain(UPDATE_JOB);
    job.finishDrain(SERVICE);
    return job;
  }

  @Benchmark
  public Object atomic() {
    AtomicJob job = new AtomicJob(queued);
    job.fire(LAUNCH, SERVICE);
    job.fire(START, SERVICE);
    job.fire(DRAIN, UPDATE_JOB);
    job.fire(FINISH_DRAIN, SERVICE);
    return job;
  }

  @Benchmark
  public Object enumMap() {
    JobState state = EnumMaps.fire(queued, LAUNCH, SERVICE);
    state = EnumMaps.fire(state, START, SERVICE);
    state = EnumMaps.fire(state, DRAIN, UPDATE_JOB);
    return EnumMaps.fire(state, FINISH_DRAIN, SERVICE);
  }

  @Benchmark
  public Object nestedSwitch() {
    JobBySwitch job = new JobBySwitch(queued);
    job.fire(LAUNCH, SERVICE);
    job.fire(START, SERVICE);
    job.fire(DRAIN, UPDATE_JOB);
    job.fire(FINISH_DRAIN, SERVICE);
    return job;
  }

  @Benchmark
  public Object locked() {
    LockedJob job = new LockedJob(queued);
    job.fire(LAUNCH, SERVICE);
    job.fire(START, SERVICE);
    job.fire(DRAIN, UPDATE_JOB);
    job.fire(FINISH_DRAIN, SERVICE);
    return job;
  }

  @Benchmark
  public Object stateless4j() {
    var job = Stateless4j.machine(queued);
    job.fire(LAUNCH);
    job.fire(START);
    job.fire(DRAIN);
    job.fire(FINISH_DRAIN);
    return job;
  }

  @Benchmark
  public Object cola() {
    JobState state = Cola.SILENT.fireEvent(queued, LAUNCH, "");
    state = Cola.SILENT.fireEvent(state, START, "");
    state = Cola.SILENT.fireEvent(state, DRAIN, "");
    return Cola.SILENT.fireEvent(state, FINISH_DRAIN, "");
  }

  @Benchmark
  public Object hadoop() {
    var job = Hadoop.machine(queued);
    job.doTransition(LAUNCH, "");
    job.doTransition(START, "");
    job.doTransition(DRAIN, "");
    job.doTransition(FINISH_DRAIN, "");
    return job;
  }

  @Benchmark
  public Object squirrel() {
    Squirrel.Job job = Squirrel.machine(queued);
    job.fire(LAUNCH);
    job.fire(START);
    job.fire(DRAIN);
    job.fire(FINISH_DRAIN);
    return job;
  }

  @Benchmark
  public Object spring() {
    var job = SpringStateMachine.queued();
    SpringStateMachine.fire(job, LAUNCH);
    SpringStateMachine.fire(job, START);
    SpringStateMachine.fire(job, DRAIN);
    SpringStateMachine.fire(job, FINISH_DRAIN);
    return job;
  }
}
