package dev.interlock.example.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.JobState;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.read.Form;
import dev.interlock.example.audit.read.HistoryReader;
import dev.interlock.example.audit.replay.Replay;
import dev.interlock.example.audit.report.JsonReport;
import dev.interlock.example.audit.report.ProgressReport;
import dev.interlock.example.audit.report.Report;
import dev.interlock.example.audit.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** What an audit keeps: something of each job, and nothing of a line. */
class AuditSizeTest {

  private static final int MOST_BESIDE_AN_ID = 100;

  /** So many that the map of jobs has just grown, and most of its places are empty. */
  private static final int JOBS = 3 * (1 << 14) / 4 + 1;

  @Test
  void aJobTakesLittleMoreThanItsId() {
    Replay replay = new Replay(false);
    String[] ids = new String[JOBS];
    for (int job = 0; job < JOBS; job++) {
      ids[job] = "2026-03-02_01_55_18-" + (1_000_000_000_000_000_000L + job);
      replay.next(entry(ids[job], JobState.JOB_STATE_PENDING, job));
      replay.next(entry(ids[job], JobState.JOB_STATE_RUNNING, job + 1));
    }

    long beside = size(replay) - (size(ids) - size(new String[JOBS]));

    assertThat(replay.jobs()).isEqualTo(JOBS);
    assertThat(beside / JOBS).isPositive().isLessThanOrEqualTo(MOST_BESIDE_AN_ID);
  }

  @Test
  void linesAndFindingsLeaveNothingInAReportForPeople() throws IOException {
    assertKeepsNothing(new TextReport(Writer.nullWriter()));
  }

  @Test
  void linesAndFindingsLeaveNothingInAReportForPrograms() throws IOException {
    assertKeepsNothing(new JsonReport(Writer.nullWriter()));
  }

  @Test
  void linesAndFindingsLeaveNothingInAReportWithProgress() throws IOException {
    assertKeepsNothing(
        new ProgressReport(new TextReport(Writer.nullWriter()), Writer.nullWriter()));
  }

  private static void assertKeepsNothing(Report report) throws IOException {
    AuditRun run = new AuditRun(new Replay(false), report);
    read(run, 10);
    long findings = run.summary().findings();
    long size = size(run);

    read(run, 100);

    assertThat(run.summary().findings()).isGreaterThan(10 * findings).isPositive();
    assertThat(run.summary().unreadable()).isEqualTo(110);
    assertThat(size(run)).isEqualTo(size);
  }

  /**
   * Reads so many times about the same jobs, with findings of each kind and a line that's broken.
   */
  private static void read(AuditRun run, int times) throws IOException {
    byte[] log =
        """
        {"job":"a","state":"PENDING","actor":"SERVICE","time":"2026-03-02T10:00:00Z"}
        {"job":"a","state":"RUNNING","actor":"SERVICE","time":"2026-03-02T09:00:00Z"}
        {"job":"a","state":"UPDATED","actor":"UPDATE_JOB","time":"2026-03-02T11:00:00.5Z"}
        {"job":"b","state":"DONE"}
        {"job":"b","state":"UNKNOWN"}
        {"job":"b","state":"PENDING","more":{"text":"x"}}
        {"job":"a","state":"oops"}
        """
            .getBytes(UTF_8);
    for (int i = 0; i < times; i++) {
      new HistoryReader(run).read(new ByteArrayInputStream(log), "log", Form.AUTO);
    }
  }

  private static Entry entry(String job, JobState state, int second) {
    return new Entry(
        Place.at("log", second + 1L),
        Entry.Kind.CHANGE,
        job,
        state,
        Optional.empty(),
        Optional.of(Instant.ofEpochSecond(1_772_400_000L + second)));
  }

  private static long size(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }
}
