package dev.interlock.benchmark.work;

import dev.interlock.example.JobState;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the other workloads take where nothing is asked: no contender can be faster. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Nothing {

  private JobState queued = JobState.JOB_STATE_QUEUED;

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void loop(Pairs pairs, Blackhole sink) {
    JobState[] from = pairs.from;
    JobState[] to = pairs.to;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(from[i]);
      sink.consume(to[i]);
    }
  }

  @Benchmark
  public Object lifecycle() {
    return queued;
  }
}
