package dev.interlock.example.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.example.audit.read.Form;
import dev.interlock.example.audit.replay.Replay;
import dev.interlock.example.audit.report.JsonReport;
import dev.interlock.example.audit.report.ProgressReport;
import dev.interlock.example.audit.report.Report;
import dev.interlock.example.audit.report.Summary;
import dev.interlock.example.audit.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command: audits the histories of Dataflow jobs against {@code JobState}. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Finds what can't have happened in the histories of Dataflow jobs.",
    description = {
      "",
      "Reads logs of state changes (a JSON object on each line: job, state and, where known, actor"
          + " and time) and lists of jobs as printed by `gcloud dataflow jobs list --format=json`,"
          + " replays each job over the lifecycle, and reports every step that it doesn't allow."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Everything was read, and nothing is wrong.",
      "1:Everything was read, and there are findings.",
      "2:Something couldn't be read, or the report couldn't be written."
    })
public final class Audit implements Callable<Integer> {

  /** The forms of the report. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "What to audit, in the order of time; - or nothing is the standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How to report: text, or json, which is a JSON object on each line (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--input",
      paramLabel = "FORM",
      description =
          "What the files are: log (state changes), jobs (lists of jobs), or auto, which looks at"
              + " how each begins (default: auto).")
  private Form form = Form.AUTO;

  @Option(
      names = "--partial",
      description = "Accept histories that begin in any state, as in a log that was cut off.")
  private boolean partial;

  @Option(
      names = "--progress",
      negatable = true,
      description =
          "Show how far the audit has come, on a line of the standard error."
              + " It is shown anyway where the streams are a terminal.")
  private Optional<Boolean> progress = Optional.empty();

  private Audit(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the arguments; see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(commandLine(Streams.ofProcess()).execute(args));
  }

  /** The command over these streams. */
  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new Audit(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true, UTF_8))
        .setErr(new PrintWriter(streams.err(), true, UTF_8));
  }

  @Override
  public Integer call() {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), UTF_8))) {
      Summary summary = audit(report(out));
      return summary.exitStatus();
    } catch (UncheckedIOException | IOException e) {
      return stopped(String.valueOf(e.getMessage()));
    }
  }

  private int stopped(String failure) {
    new PrintWriter(streams.err(), true, UTF_8)
        .println("audit: stopped, as the report can't be written: " + failure);
    return Summary.INCOMPLETE;
  }

  private Summary audit(Report report) throws IOException {
    AuditRun run = new AuditRun(new Replay(partial), report);
    Sources sources = new Sources(streams.in(), form, run);
    (files.isEmpty() ? List.of(Sources.STANDARD_INPUT) : files).forEach(sources::read);
    Summary summary = run.summary();
    report.summary(summary);
    report.flush();
    return summary;
  }

  private Report report(Writer out) throws IOException {
    Report report =
        switch (format) {
          case TEXT -> new TextReport(out);
          case JSON -> new JsonReport(out);
        };
    return progress.orElse(streams.terminal())
        ? new ProgressReport(report, new OutputStreamWriter(streams.err(), UTF_8))
        : report;
  }
}
