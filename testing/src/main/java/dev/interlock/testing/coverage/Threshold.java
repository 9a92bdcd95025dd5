package dev.interlock.testing.coverage;

import java.util.EnumMap;
import java.util.Map;

/** How much of each sort has to be met, in percent. Immutable. */
public final class Threshold {

  private final Map<Sort, Integer> percents;

  private Threshold(Map<Sort, Integer> percents) {
    this.percents = percents;
  }

  /** Returns one that asks for nothing. */
  public static Threshold none() {
    return new Threshold(Map.of());
  }

  /** Returns one that asks for everything. */
  public static Threshold everything() {
    Threshold all = none();
    for (Sort sort : Sort.values()) {
      all = all.with(sort, 100);
    }
    return all;
  }

  /**
   * Returns the same that asks for so much of a sort.
   *
   * @throws IllegalArgumentException if that isn't from 0 to 100
   */
  public Threshold with(Sort sort, int percent) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(percent + " % of the " + sort.title());
    }
    Map<Sort, Integer> all = new EnumMap<>(Sort.class);
    all.putAll(percents);
    all.put(sort, percent);
    return new Threshold(all);
  }

  /** Returns one that asks for as much as this one and another do. */
  public Threshold highest(Threshold other) {
    Threshold all = this;
    for (Sort sort : Sort.values()) {
      all = all.with(sort, Math.max(percent(sort), other.percent(sort)));
    }
    return all;
  }

  /** Returns how much of a sort has to be met. */
  public int percent(Sort sort) {
    return percents.getOrDefault(sort, 0);
  }
}
