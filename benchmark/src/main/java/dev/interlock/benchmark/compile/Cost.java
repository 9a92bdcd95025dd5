package dev.interlock.benchmark.compile;

import java.util.Locale;

/**
 * What a compilation takes.
 *
 * @param cpu CPU time, of all threads, in seconds
 * @param wall time, in seconds
 * @param memory the peak of resident memory, in megabytes
 */
record Cost(double cpu, double wall, double memory) {

  /** Returns the least of each: what else the machine does can only add. */
  Cost min(Cost other) {
    return new Cost(
        Math.min(cpu, other.cpu), Math.min(wall, other.wall), Math.min(memory, other.memory));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.1f s, %.0f MB", cpu, wall, memory);
  }
}
