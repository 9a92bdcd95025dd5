package dev.interlock.example.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import dev.interlock.example.audit.testing.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private final StringWriter out = new StringWriter();
  private final TextReport report = new TextReport(out);

  @Test
  void aFindingSaysWhereWhatWhyAndWhatElse() throws IOException {
    report.finding(Samples.undeclared());

    assertThat(out)
        .hasToString(
            """
            log.jsonl:7: job job-1: DRAINING -> RUNNING by UPDATE_JOB
                why:     it is so
                allowed: FAILED, CANCELLED (to UPDATE_JOB)
            """);
  }

  @Test
  void whereNothingIsAllowedItSaysSo() throws IOException {
    report.finding(
        Samples.finding(Finding.Kind.ACTOR, Optional.of(JobStateActor.SERVICE), List.of()));

    assertThat(out.toString()).endsWith("    allowed: nothing (to SERVICE)\n");
  }

  @Test
  void aWayMayHaveSeveralSteps() throws IOException {
    report.finding(Samples.noPath());

    assertThat(out)
        .hasToString(
            """
            log.jsonl:7: job job-1: DRAINING -> RUNNING
                why:     it is so
                allowed: DONE (in one step or several)
            """);
  }

  @Test
  void aStartHasNoStateBefore() throws IOException {
    report.finding(
        Samples.finding(Finding.Kind.START, Optional.empty(), List.of(JobState.JOB_STATE_QUEUED)));

    assertThat(out)
        .hasToString(
            """
            log.jsonl:7: job job-1: RUNNING
                why:     it is so
                allowed: QUEUED
            """);
  }

  @Test
  void ofATimeNothingElseIsSaid() throws IOException {
    report.finding(Samples.finding(Finding.Kind.TIME, Optional.empty(), List.of()));

    assertThat(out)
        .hasToString(
            """
            log.jsonl:7: job job-1: DRAINING -> RUNNING
                why:     it is so
            """);
  }

  @Test
  void whatCantBeReadSaysWhereWhyAndWhatWasExpected() throws IOException {
    report.unreadable(Samples.unreadable());
    report.unreadable(Samples.unreadableFile());

    assertThat(out)
        .hasToString(
            """
            log.jsonl:9: can't be read (job job-2): there is no state
                expected: a state
            log.jsonl: can't be read: there is no such file
                expected: a file
            """);
  }

  @Test
  void theInputCantSteerTheTerminal() throws IOException {
    report.unreadable(
        new Unreadable(Place.at("f", 1), Optional.of("\u001B[2Jj\u00F6b\n\u009B"), "p", "e"));

    assertThat(out.toString())
        .startsWith("f:1: can't be read (job \\u001b[2Jj\u00F6b\\u000a\\u009b)");
  }

  @Test
  void theSummaryCounts() throws IOException {
    report.summary(new Summary(1_000_000, 1000, 0, 0, 0));
    report.summary(new Summary(1, 1, 1, 1, 1));
    report.summary(new Summary(12, 3, 1200, 2, 2));
    report.summary(new Summary(0, 0, 0, 0, 1));

    assertThat(out)
        .hasToString(
            """
            1,000,000 entries about 1,000 jobs: no findings
            1 entry about 1 job: 1 finding in 1 job; 1 place couldn't be read
            12 entries about 3 jobs: 1,200 findings in 2 jobs; 2 places couldn't be read
            0 entries about 0 jobs: no findings; 1 place couldn't be read
            """);
  }
}
