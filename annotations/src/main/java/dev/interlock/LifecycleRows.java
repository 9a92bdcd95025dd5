package dev.interlock;

/** Rows of bits, a bit a state. */
final class LifecycleRows {

  final long[] bits;

  /** Where each row begins; null if they stand one behind the other. */
  final int @Nullable [] starts;

  private final int words;

  LifecycleRows(long[] bits, int @Nullable [] starts, int words) {
    this.bits = bits;
    this.starts = starts;
    this.words = words;
  }

  /** Whether a row has a bit; it has none for what came to the enum later. */
  boolean has(int row, int column) {
    int word = column >>> 6;
    int start = starts == null ? row * words : starts[row];
    return word < words && (bits[start + word] >>> column & 1) != 0;
  }
}
