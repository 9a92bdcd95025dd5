package dev.interlock.example.audit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Eight bytes at a time are the same as one at a time, wherever the one stands that counts. */
class ByteRunTest {

  private static final int LENGTH = 40;

  @Test
  void theEndOfALineIsFoundWhereverItStands() {
    for (int start = 0; start < LENGTH; start++) {
      for (int end = start; end <= LENGTH; end++) {
        for (int at = 0; at < LENGTH; at++) {
          byte[] bytes = filled('\u000B');
          bytes[at] = '\n';
          assertThat(ByteRun.lineEnd(bytes, start, end))
              .isEqualTo(start <= at && at < end ? at : end);
        }
      }
    }
  }

  @Test
  void theFirstEndOfALineCounts() {
    assertThat(ByteRun.lineEnd(filled('\n'), 3, LENGTH)).isEqualTo(3);
  }

  @Test
  void noOtherByteEndsALine() {
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      assertThat(ByteRun.lineEnd(filled(value), 0, LENGTH)).isEqualTo(value == '\n' ? 0 : LENGTH);
    }
  }

  @Test
  void aByteThatIsNoAsciiIsFoundWhereverItStands() {
    for (int end = 0; end <= LENGTH; end++) {
      for (int at = 0; at < LENGTH; at++) {
        byte[] bytes = filled('\u007F');
        bytes[at] = Byte.MIN_VALUE;
        assertThat(ByteRun.isAscii(bytes, end)).isEqualTo(at >= end);
      }
    }
  }

  private static byte[] filled(int value) {
    byte[] bytes = new byte[LENGTH];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
