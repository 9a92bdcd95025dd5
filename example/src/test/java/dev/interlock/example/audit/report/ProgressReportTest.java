package dev.interlock.example.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.audit.testing.Samples;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

  private static final String ERASE = "\r\u001B[K";

  private final StringWriter out = new StringWriter();
  private final StringWriter terminal = new StringWriter();
  private final ProgressReport report = new ProgressReport(new TextReport(out), terminal);

  @Test
  void aShortInputShowsNone() throws IOException {
    read(19_999);
    report.summary(new Summary(19_999, 1, 0, 0, 0));

    assertThat(terminal).hasToString("");
    assertThat(out.toString()).startsWith("19,999 entries");
  }

  @Test
  void aLongInputShowsHowFarItIsInOneLine() throws IOException {
    read(40_000);

    assertThat(terminal).hasToString(ERASE + "20,000 entries read" + ERASE + "40,000 entries read");
    assertThat(out).hasToString("");
  }

  @Test
  void theLineIsErasedBeforeAnythingIsWritten() throws IOException {
    read(20_000);
    report.finding(Samples.undeclared());
    assertThat(terminal).hasToString(ERASE + "20,000 entries read" + ERASE);
    read(20_000);
    report.unreadable(Samples.unreadable());
    assertThat(terminal.toString()).endsWith("40,000 entries read" + ERASE);
    assertThat(out.toString().lines()).hasSize(5);
  }

  @Test
  void theLineIsErasedAtTheEnd() throws IOException {
    read(20_000);
    report.summary(new Summary(20_000, 1, 0, 0, 0));

    assertThat(terminal.toString()).endsWith(ERASE);
  }

  /** A person who watches wants to see a finding when it is found. */
  @Test
  void whatIsReportedIsSeenAtOnce() throws IOException {
    ProgressReport buffered = new ProgressReport(new TextReport(new BufferedWriter(out)), terminal);

    buffered.finding(Samples.undeclared());
    assertThat(out.toString()).contains("it is so");
    buffered.unreadable(Samples.unreadable());
    assertThat(out.toString()).contains("there is no state");
    buffered.summary(new Summary(7, 1, 1, 1, 1));
    buffered.flush();
    assertThat(out.toString()).contains("7 entries");
  }

  private void read(int entries) throws IOException {
    for (int i = 0; i < entries; i++) {
      report.entryRead();
    }
  }
}
