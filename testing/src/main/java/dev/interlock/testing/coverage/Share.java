package dev.interlock.testing.coverage;

import java.util.List;

/**
 * How much of one sort was met.
 *
 * @param met how many goals were
 * @param missing the others, in the order of the lifecycle's states
 */
public record Share(int met, List<Goal> missing) {

  /** Makes a share; the list is copied. */
  public Share {
    missing = List.copyOf(missing);
  }

  /** Returns how many goals there are. */
  public int all() {
    return met + missing.size();
  }

  /** Returns whole percents, rounded down; 100 where there is nothing to meet. */
  public int percent() {
    return missing.isEmpty() ? 100 : met * 100 / all();
  }
}
