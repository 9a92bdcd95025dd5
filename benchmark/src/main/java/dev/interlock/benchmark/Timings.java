package dev.interlock.benchmark;

import dev.interlock.benchmark.fresh.Jvm;
import dev.interlock.benchmark.report.Figure;
import dev.interlock.benchmark.work.Lifecycle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH has measured on one JDK, by class, method and parameter of the benchmark. */
final class Timings {

  private static final String BYTES = "gc.alloc.rate.norm";

  private final Map<String, List<Double>> nanoseconds = new HashMap<>();
  private final Map<String, List<Double>> bytes = new HashMap<>();

  /** Runs all benchmarks once. */
  void measure(Jvm jvm, Effort effort) throws RunnerException {
    new Runner(
            effort
                .options()
                .include(Lifecycle.class.getPackageName().replace(".", "\\.") + "\\..*")
                .jvm(jvm.java().toString())
                // So that JDK 25 doesn't warn of what JMH does, and JDK 17 not of the option.
                .jvmArgsAppend(
                    "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run()
        .forEach(this::add);
  }

  private void add(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    String name = benchmark.substring(Lifecycle.class.getPackageName().length() + 1);
    for (String parameter : run.getParams().getParamsKeys()) {
      name += " " + run.getParams().getParam(parameter);
    }
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        add(nanoseconds, name, iteration.getPrimaryResult().getScore());
        add(
            bytes,
            name,
            Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES)).getScore());
      }
    }
  }

  private static void add(Map<String, List<Double>> to, String name, double score) {
    to.computeIfAbsent(name, none -> new ArrayList<>()).add(score);
  }

  /** Returns whether there is such a benchmark. */
  boolean has(String name) {
    return nanoseconds.containsKey(name);
  }

  /** Returns the medians of nanoseconds and of bytes an operation. */
  Figure figure(String name) {
    Figure allocated = Figure.median(Objects.requireNonNull(bytes.get(name)), 0);
    return Figure.median(Objects.requireNonNull(nanoseconds.get(name)), allocated.value());
  }
}
