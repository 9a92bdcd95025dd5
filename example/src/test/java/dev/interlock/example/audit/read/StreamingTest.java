package dev.interlock.example.audit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.testing.GeneratedInput;
import dev.interlock.example.audit.testing.Recording;
import java.io.IOException;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * That inputs of any length are read in a fixed amount of memory: each entry is handed on before
 * more than a buffer of what follows has been taken from the stream.
 */
class StreamingTest {

  /** The reader's buffer, and a little more: an entry under way. */
  private static final long READ_AHEAD = (1 << 16) + 1000;

  private static final int ENTRIES = 50_000;

  @Test
  void aLogIsReadEntryByEntry() throws IOException {
    check("", i -> "{\"job\":\"j" + i % 7 + "\",\"state\":\"RUNNING\"}\n", "");
  }

  @Test
  void aListIsReadJobByJob() throws IOException {
    check("[\n", i -> (i == 0 ? "" : ",\n") + "{\"id\":\"j" + i + "\",\"state\":\"Done\"}", "\n]");
  }

  @Test
  void aListOnOneLineIsReadJobByJob() throws IOException {
    check(
        "{\"jobs\":[",
        i -> (i == 0 ? "" : ",") + "{\"id\":\"j" + i + "\",\"state\":\"Done\"}",
        "]}");
  }

  @Test
  void aLineWithoutAnEndIsNotKept() throws IOException {
    Recording recording = new Recording();
    GeneratedInput input = new GeneratedInput("", i -> "x".repeat(1000), 20_000, "");

    new HistoryReader(recording).read(input, "file", Form.LOG);

    assertThat(recording.problems()).containsExactly("1: this is longer than 1048576 bytes");
    assertThat(input.taken()).isEqualTo(20_000_000);
  }

  private static void check(String begin, LongFunction<String> entry, String end)
      throws IOException {
    GeneratedInput input = new GeneratedInput(begin, entry, ENTRIES, end);
    Counting sink = new Counting(input);

    new HistoryReader(sink).read(input, "file", Form.AUTO);

    assertThat(sink.entries).isEqualTo(ENTRIES);
    assertThat(sink.unreadable).isZero();
    assertThat(sink.furthestAhead).isPositive().isLessThan(READ_AHEAD);
  }

  /** Counts entries, and how far ahead of them the reader has read. */
  private static final class Counting implements HistorySink {
    private final GeneratedInput input;
    private int entries;
    private long unreadable;
    private long furthestAhead;

    Counting(GeneratedInput input) {
      this.input = input;
    }

    @Override
    public void entry(Entry entry) {
      furthestAhead = Math.max(furthestAhead, input.taken() - input.endOf(entries));
      entries++;
    }

    @Override
    public void unreadable(Unreadable part) {
      unreadable++;
    }
  }
}
