package dev.interlock.benchmark.report;

import java.util.List;

/**
 * What was measured of one contender on one JDK.
 *
 * @param value how long it took, or how large it is
 * @param beside bytes allocated, or classes loaded
 */
public record Figure(double value, double beside) {

  /** Returns the figure in the middle. */
  public static Figure median(List<Double> values, double beside) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Figure(median, beside);
  }
}
