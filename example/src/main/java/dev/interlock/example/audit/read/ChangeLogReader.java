package dev.interlock.example.audit.read;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import java.io.IOException;

/** Reads a log of state changes: one JSON object on each line; blank lines are passed over. */
final class ChangeLogReader {

  private static final String EXPECTED =
      "one JSON object per line, such as {\"job\": \"a1\", \"state\": \"JOB_STATE_RUNNING\"}";

  private final ByteInput in;
  private final EntryReader entries;
  private final Chunk line = new Chunk();

  ChangeLogReader(ByteInput in, String source, HistorySink sink) throws IOException {
    this.in = in;
    this.entries = new EntryReader(source, Entry.Kind.CHANGE, EXPECTED, sink);
  }

  /** Reads all lines; tells whether any of them wasn't blank. */
  boolean read() throws IOException {
    boolean found = false;
    while (in.peek() != ByteInput.END) {
      line.startAt(in.line());
      in.takeLine(line);
      if (!line.holdsOnly(' ', ' ')) {
        found = true;
        entries.read(line);
      }
    }
    return found;
  }
}
