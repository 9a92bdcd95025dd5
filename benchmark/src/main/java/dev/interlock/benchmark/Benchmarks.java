package dev.interlock.benchmark;

import dev.interlock.benchmark.fresh.FreshJvms;
import dev.interlock.benchmark.fresh.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what the lifecycle costs at run time, and prints it as a table. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Measures.
   *
   * @param arguments "quick", "full", or "write", which is "full" and writes the tables into the
   *     documentation; then where the JDKs are, with commas between
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    boolean write = arguments[0].equals("write");
    Effort effort = write || arguments[0].equals("full") ? Effort.FULL : Effort.QUICK;
    List<Jvm> jvms = Stream.of(arguments[1].split(",")).map(Path::of).map(Jvm::new).toList();
    String measuredOn = Machine.description(jvms);

    Results results = measure(jvms, effort);

    System.out.println();
    System.out.println(measuredOn);
    System.out.println();
    System.out.println(results.table());
    System.out.println(new Targets(results).table());
    if (write) {
      new Pages(Path.of("")).write(results, measuredOn);
    }
  }

  private static Results measure(List<Jvm> jvms, Effort effort) throws RunnerException {
    List<Timings> timings = jvms.stream().map(jvm -> new Timings()).toList();
    // In turn, so that an hour in which the machine is slow is everybody's.
    for (int round = 0; round < effort.rounds(); round++) {
      for (int jdk = 0; jdk < jvms.size(); jdk++) {
        say("timing on JDK " + jvms.get(jdk).version() + ", round " + (round + 1));
        timings.get(jdk).measure(jvms.get(jdk), effort);
      }
    }
    say("asking fresh JVMs");
    return Results.of(
        timings,
        jvms.stream().map(FreshJvms::machineSizes).toList(),
        jvms.stream().map(jvm -> FreshJvms.firstQuestions(jvm, effort.freshJvms())).toList());
  }

  private static void say(String what) {
    System.out.println("benchmark: " + what);
  }
}
