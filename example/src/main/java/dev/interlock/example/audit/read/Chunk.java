package dev.interlock.example.audit.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one entry, in a buffer that is used again for the next.
 *
 * <p>It holds up to {@link #MAX_BYTES}; what comes behind is counted as too much and forgotten, so
 * that an input without an end, or without a line break, takes no more memory than that.
 */
final class Chunk {

  /** More than any state change or summary of a job needs: such an entry has 100 to 4,000 bytes. */
  static final int MAX_BYTES = 1 << 20;

  private byte[] bytes = new byte[1024];
  private int length;
  private boolean tooLong;
  private long line;

  /** Forgets the content; the next byte begins an entry in this line. */
  void startAt(long firstLine) {
    length = 0;
    tooLong = false;
    line = firstLine;
  }

  void add(int value) {
    if (makeRoom(1) == 1) {
      bytes[length++] = (byte) value;
    }
  }

  void add(byte[] source, int offset, int count) {
    int fitting = makeRoom(count);
    System.arraycopy(source, offset, bytes, length, fitting);
    length += fitting;
  }

  /** How many of so many bytes fit; for those there is room now. */
  private int makeRoom(int count) {
    int fitting = Math.min(count, MAX_BYTES - length);
    tooLong |= fitting < count;
    if (length + fitting > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.min(2 * (length + fitting), MAX_BYTES));
    }
    return fitting;
  }

  /** The line in which the entry begins. */
  long line() {
    return line;
  }

  /** The line in which the byte at this index stands. */
  long lineOf(int index) {
    long result = line;
    for (int i = 0; i < index; i++) {
      if (bytes[i] == '\n') {
        result++;
      }
    }
    return result;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Whether nothing but white space and these two characters, if they stand there, is in it. */
  boolean holdsOnly(char first, char second) {
    for (int i = 0; i < length; i++) {
      if (!JsonBytes.isBlank(bytes[i]) && bytes[i] != first && bytes[i] != second) {
        return false;
      }
    }
    return !tooLong;
  }

  /** The index of the first byte that is no UTF-8; -1 if there is none. */
  int malformedAt() {
    // The parser isn't strict about what is UTF-8, and the decoder is slow.
    if (ByteRun.isAscii(bytes, length)) {
      return -1;
    }
    ByteBuffer content = ByteBuffer.wrap(bytes, 0, length);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(content);
      return -1;
    } catch (CharacterCodingException e) {
      return content.position();
    }
  }

  /** The content and what may stand behind it, valid until the chunk is changed. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }
}
