package dev.interlock.example.audit.report;

import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Shows on a terminal how far the audit has come, in one line that is overwritten, and takes that
 * line away before the report itself writes.
 */
public final class ProgressReport implements Report {

  private static final long EVERY = 20_000;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Report report;
  private final Writer terminal;
  private long entries;
  private boolean shown;

  /**
   * A report with progress.
   *
   * @param report the report itself
   * @param terminal where to show the progress
   */
  public ProgressReport(Report report, Writer terminal) {
    this.report = report;
    this.terminal = terminal;
  }

  @Override
  public void entryRead() throws IOException {
    if (++entries % EVERY == 0) {
      show(String.format(Locale.ROOT, "%s%,d entries read", ERASE_LINE, entries));
      shown = true;
    }
  }

  @Override
  public void finding(Finding finding) throws IOException {
    hide();
    report.finding(finding);
    report.flush();
  }

  @Override
  public void unreadable(Unreadable unreadable) throws IOException {
    hide();
    report.unreadable(unreadable);
    report.flush();
  }

  @Override
  public void summary(Summary summary) throws IOException {
    hide();
    report.summary(summary);
  }

  @Override
  public void flush() throws IOException {
    report.flush();
  }

  private void hide() throws IOException {
    if (shown) {
      show(ERASE_LINE);
      shown = false;
    }
  }

  private void show(String text) throws IOException {
    terminal.write(text);
    terminal.flush();
  }
}
