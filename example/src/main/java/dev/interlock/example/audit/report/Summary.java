package dev.interlock.example.audit.report;

/**
 * The audit in numbers.
 *
 * @param entries the entries that were read
 * @param jobs the jobs that they are about
 * @param findings what was found to be wrong
 * @param faultyJobs the jobs with findings
 * @param unreadable the parts of the input that could not be read
 */
public record Summary(long entries, int jobs, long findings, int faultyJobs, long unreadable) {

  /** The exit status where nothing is wrong. */
  public static final int CLEAN = 0;

  /** The exit status where all was read, and something is wrong with it. */
  public static final int FINDINGS = 1;

  /** The exit status where something could not be read, so that the audit isn't complete. */
  public static final int INCOMPLETE = 2;

  /**
   * The exit status that says how the audit went.
   *
   * @return {@link #CLEAN}, {@link #FINDINGS} or {@link #INCOMPLETE}
   */
  public int exitStatus() {
    return unreadable > 0 ? INCOMPLETE : findings > 0 ? FINDINGS : CLEAN;
  }
}
