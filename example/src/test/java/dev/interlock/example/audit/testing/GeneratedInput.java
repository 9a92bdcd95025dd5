package dev.interlock.example.audit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.function.LongFunction;

/** A long input that is made while it is read, and remembers where each of its entries ended. */
public final class GeneratedInput extends InputStream {

  private final LongFunction<String> entry;
  private final String end;
  private final long[] ends;
  private byte[] part;
  private int position;
  private int next;
  private long made;
  private long taken;

  public GeneratedInput(String begin, LongFunction<String> entry, int entries, String end) {
    this.entry = entry;
    this.end = end;
    this.ends = new long[entries];
    this.part = begin.getBytes(UTF_8);
    this.made = part.length;
  }

  /** How many bytes there were up to the end of an entry. */
  public long endOf(int index) {
    return ends[index];
  }

  /** How many bytes have been read. */
  public long taken() {
    return taken;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Gives as much as is asked for, and so shows how far a reader reads ahead. */
  @Override
  public int read(byte[] target, int offset, int length) {
    int count = 0;
    while (count < length && makeNextIfUsedUp()) {
      int copied = Math.min(length - count, part.length - position);
      System.arraycopy(part, position, target, offset + count, copied);
      position += copied;
      count += copied;
    }
    taken += count;
    return count == 0 ? -1 : count;
  }

  private boolean makeNextIfUsedUp() {
    while (position == part.length) {
      if (next > ends.length) {
        return false;
      }
      makeNext();
    }
    return true;
  }

  private void makeNext() {
    part = (next < ends.length ? entry.apply(next) : end).getBytes(UTF_8);
    position = 0;
    made += part.length;
    if (next < ends.length) {
      ends[next] = made;
    }
    next++;
  }
}
