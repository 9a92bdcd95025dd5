package dev.interlock.benchmark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The example's audit beside {@link PlainLoop}, on the same histories, as a Markdown table. */
public final class AuditBenchmark {

  /** How many MiB of heap each has. */
  private static final int HEAP = 256;

  /** As many jobs in each history: what is kept may grow with the jobs, but not with the lines. */
  private static final int JOBS = 354_653;

  private static final int JOBS_TO_WEIGH = 20_000;

  private AuditBenchmark() {}

  /**
   * Runs both by turns.
   *
   * @param arguments how often, and then the numbers of lines: 5 1000000 10000000
   * @throws IOException if there is no room for the histories
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    Path history = Files.createTempFile("history", ".jsonl");
    try {
      HistoryGenerator.write(history, 3L * JOBS_TO_WEIGH, JOBS_TO_WEIGH);
      System.out.printf(
          Locale.ROOT,
          "Beside its id, a job takes %d bytes in the audit, %d in the loop.%n%n",
          JobSize.ofAudit(history),
          JobSize.ofLoop(history));
      System.out.println(
          "| lines | jobs | audit | plain loop | ratio | heap in use, audit | plain loop |");
      System.out.println("|---|---|---|---|---|---|---|");
      for (String lines : List.of(arguments).subList(1, arguments.length)) {
        HistoryGenerator.write(history, Long.parseLong(lines), JOBS);
        System.out.println(row(Long.parseLong(lines), history, rounds));
      }
    } finally {
      Files.delete(history);
    }
  }

  /** What the audit says about a history, in its last line. */
  static JavaRun audit(Path history) throws IOException, InterruptedException {
    return run(List.of("dev.interlock.example.audit.Audit", "--format=json", history.toString()));
  }

  /** What the loop says. */
  static JavaRun loop(Path history) throws IOException, InterruptedException {
    return run(List.of(PlainLoop.class.getName(), history.toString()));
  }

  private static JavaRun run(List<String> program) throws IOException, InterruptedException {
    return JavaRun.of(Path.of(System.getProperty("java.home"), "bin", "java"), HEAP, program);
  }

  private static String row(long lines, Path history, int rounds)
      throws IOException, InterruptedException {
    JavaRun audit = audit(history);
    JavaRun loop = loop(history);
    for (int round = 1; round < rounds; round++) {
      audit = audit.better(audit(history));
      loop = loop.better(loop(history));
    }
    if (!audit.answer().equals(loop.answer())) {
      throw new IllegalStateException(audit.answer() + " isn't " + loop.answer());
    }
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %.2f s | %.2f s | %.2f | %d MiB | %d MiB |",
        lines,
        JOBS,
        audit.seconds(),
        loop.seconds(),
        audit.seconds() / loop.seconds(),
        audit.heap(),
        loop.heap());
  }
}
