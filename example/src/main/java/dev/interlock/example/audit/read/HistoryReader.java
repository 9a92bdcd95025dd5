package dev.interlock.example.audit.read;

import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads one source of job histories, in whichever form it has. */
public final class HistoryReader {

  private final HistorySink sink;

  /**
   * A reader.
   *
   * @param sink takes the entries, and what can't be read
   */
  public HistoryReader(HistorySink sink) {
    this.sink = sink;
  }

  /**
   * Reads a source to its end. It holds no more of it than one entry and a buffer.
   *
   * @param stream the content
   * @param source how the user named it
   * @param form the form of the content
   * @throws IOException if the stream fails; what was wrong with the content goes to the sink
   */
  public void read(InputStream stream, String source, Form form) throws IOException {
    ByteInput in = new ByteInput(stream);
    in.skipByteOrderMark();
    String head = in.head();
    Optional<Unreadable> foreign = foreign(head, source);
    if (foreign.isPresent()) {
      sink.unreadable(foreign.get());
      return;
    }
    boolean found =
        form.of(head) == Form.JOBS
            ? new JobListReader(in, source, sink).read()
            : new ChangeLogReader(in, source, sink).read();
    if (!found) {
      sink.unreadable(unreadable(source, "the input is empty", "at least one job"));
    }
  }

  /** Two frequent inputs that are no text in UTF-8, told by their first bytes. */
  private static Optional<Unreadable> foreign(String head, String source) {
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      return Optional.of(unreadable(source, "the input is in UTF-16", "text in UTF-8"));
    }
    if (head.startsWith("\u001F\u008B")) {
      return Optional.of(
          unreadable(source, "the input is compressed", "text: unpack it with gunzip -c FILE"));
    }
    return Optional.empty();
  }

  private static Unreadable unreadable(String source, String problem, String expected) {
    return new Unreadable(Place.whole(source), Optional.empty(), problem, expected);
  }
}
