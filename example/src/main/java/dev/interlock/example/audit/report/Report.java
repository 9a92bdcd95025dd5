package dev.interlock.example.audit.report;

import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import java.io.Flushable;
import java.io.IOException;

/** Writes down what the audit finds, as it finds it. */
public interface Report extends Flushable {

  /**
   * Takes note that an entry was read: a sign of life, nothing to be written.
   *
   * @throws IOException if the sign of life can't be given
   */
  default void entryRead() throws IOException {}

  /**
   * Writes a finding.
   *
   * @param finding what is wrong
   * @throws IOException if it can't be written
   */
  void finding(Finding finding) throws IOException;

  /**
   * Writes that a part of the input can't be read.
   *
   * @param unreadable where it stands, and why
   * @throws IOException if it can't be written
   */
  void unreadable(Unreadable unreadable) throws IOException;

  /**
   * Writes the last line.
   *
   * @param summary the audit in numbers
   * @throws IOException if it can't be written
   */
  void summary(Summary summary) throws IOException;
}
