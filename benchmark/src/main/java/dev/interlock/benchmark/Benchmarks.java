package dev.interlock.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments how thoroughly, and the JDKs
   */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(Transitions.class.getName()).build()).run();
  }
}
