package dev.interlock.benchmark;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How thoroughly it is measured. */
enum Effort {
  /** To try whether it runs: about two minutes a JDK. */
  QUICK(1, 3, 2, 100, 3),
  /** For figures that are published: about twelve minutes a JDK. */
  FULL(2, 4, 4, 300, 9);

  private final int rounds;
  private final int warmup;
  private final int measured;
  private final int milliseconds;
  private final int freshJvms;

  Effort(int rounds, int warmup, int measured, int milliseconds, int freshJvms) {
    this.rounds = rounds;
    this.warmup = warmup;
    this.measured = measured;
    this.milliseconds = milliseconds;
    this.freshJvms = freshJvms;
  }

  /** Returns how often all benchmarks run, in JVMs of their own each time. */
  int rounds() {
    return rounds;
  }

  /** Returns how often the first question is asked. */
  int freshJvms() {
    return freshJvms;
  }

  /** Returns how JMH has to measure. */
  ChainedOptionsBuilder options() {
    TimeValue time = TimeValue.milliseconds(milliseconds);
    return new OptionsBuilder()
        .forks(1)
        .warmupIterations(warmup)
        .warmupTime(time)
        .measurementIterations(measured)
        .measurementTime(time);
  }
}
