package dev.interlock.example.audit.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through a run of bytes eight at a time. */
final class ByteRun {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private ByteRun() {}

  /** The index of the first line feed, or the end if there is none. */
  static int lineEnd(byte[] bytes, int start, int end) {
    int at = start;
    while (at + Long.BYTES <= end) {
      // A byte that is a line feed becomes 0; only a 0 borrows from a high bit that isn't set.
      long difference = (long) EIGHT.get(bytes, at) ^ LINE_FEEDS;
      if (((difference - ONES) & ~difference & HIGH_BITS) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Whether all of the first bytes are ASCII. */
  static boolean isAscii(byte[] bytes, int end) {
    long all = 0;
    int at = 0;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      all |= (long) EIGHT.get(bytes, at);
    }
    for (; at < end; at++) {
      all |= bytes[at];
    }
    return (all & HIGH_BITS) == 0;
  }
}
