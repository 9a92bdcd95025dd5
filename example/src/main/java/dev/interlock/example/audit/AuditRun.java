package dev.interlock.example.audit;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import dev.interlock.example.audit.replay.Replay;
import dev.interlock.example.audit.report.Report;
import dev.interlock.example.audit.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads what the readers find through the replay into the report, and counts. */
final class AuditRun implements HistorySink {

  private final Replay replay;
  private final Report report;
  private long entries;
  private long findings;
  private long unreadable;

  AuditRun(Replay replay, Report report) {
    this.replay = replay;
    this.report = report;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the report can't be written
   */
  @Override
  public void entry(Entry entry) {
    entries++;
    try {
      report.entryRead();
      for (Finding finding : replay.next(entry)) {
        findings++;
        report.finding(finding);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the report can't be written
   */
  @Override
  public void unreadable(Unreadable part) {
    unreadable++;
    part.job().ifPresent(replay::gap);
    try {
      report.unreadable(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What has happened so far, in numbers. */
  Summary summary() {
    return new Summary(entries, replay.jobs(), findings, replay.faultyJobs(), unreadable);
  }
}
