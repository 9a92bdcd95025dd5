package dev.interlock.example.audit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of bytes with line numbers and a look ahead, in one buffer.
 *
 * <p>Bytes and not characters, because the bounds of lines and of JSON objects are plain ASCII: so
 * a wrong byte spoils only the entry in which it stands, and not the rest of the file.
 */
final class ByteInput {

  /** What {@link #next} and {@link #peek} return behind the last byte. */
  static final int END = -1;

  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int limit;
  private long line = 1;

  ByteInput(InputStream in) {
    this.in = in;
  }

  /** Takes the next byte, or {@link #END}. */
  int next() throws IOException {
    if (position == limit && !refill()) {
      return END;
    }
    int value = buffer[position++] & 0xFF;
    if (value == '\n') {
      line++;
    }
    return value;
  }

  /** Looks at the next byte without taking it; {@link #END} behind the last. */
  int peek() throws IOException {
    return position == limit && !refill() ? END : buffer[position] & 0xFF;
  }

  /** Takes what is left of the line, and its end without keeping that, into the chunk. */
  void takeLine(Chunk target) throws IOException {
    while (position < limit || refill()) {
      int end = ByteRun.lineEnd(buffer, position, limit);
      target.add(buffer, position, end - position);
      position = end;
      if (end < limit) {
        next();
        return;
      }
    }
  }

  /** The line in which the next byte stands, counted from 1. */
  long line() {
    return line;
  }

  /** Takes a byte order mark of UTF-8, if that comes next. */
  void skipByteOrderMark() throws IOException {
    if (head().startsWith("\u00EF\u00BB\u00BF")) {
      position += 3;
    }
  }

  /**
   * What lies ahead, a character for each byte: to the end of the first line that isn't blank, or
   * as much of it as the buffer holds. To be called before anything is taken.
   */
  String head() throws IOException {
    String head = ahead();
    while (limit < buffer.length && (head.isBlank() || head.stripLeading().indexOf('\n') < 0)) {
      int count = in.read(buffer, limit, buffer.length - limit);
      if (count < 0) {
        break;
      }
      limit += count;
      head = ahead();
    }
    return head;
  }

  private String ahead() {
    return new String(buffer, position, limit - position, StandardCharsets.ISO_8859_1);
  }

  private boolean refill() throws IOException {
    int count;
    do {
      count = in.read(buffer, 0, buffer.length);
    } while (count == 0);
    position = 0;
    limit = Math.max(count, 0);
    return count > 0;
  }
}
