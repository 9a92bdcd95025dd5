package dev.interlock.benchmark.work;

import java.util.List;
import java.util.Random;

/** Draws what is asked for, the same in every run. */
final class Inputs {

  /** How many inputs a workload goes over. */
  static final int SIZE = 65_536;

  private static final long SEED = 20_261_129;

  private Inputs() {}

  /** Returns inputs at random, each as probable as any other. */
  static <T> List<T> random(List<T> of) {
    return new Random(SEED).ints(SIZE, 0, of.size()).<T>mapToObj(of::get).toList();
  }
}
