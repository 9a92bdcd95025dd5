package dev.interlock.example.audit.read;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads lists of jobs: arrays as {@code gcloud dataflow jobs list --format=json} prints them,
 * answers of the API ({@code {"jobs": [...]}}), single jobs, and any number of them one behind the
 * other. Each job is a snapshot.
 */
final class JobListReader {

  private static final String EXPECTED =
      "a job such as {\"id\": \"a1\", \"state\": \"Running\"} in a JSON array";

  private static final String OTHER = "something stands here that is no job";

  /** What the list has had last. */
  private enum Last {
    BRACKET,
    COMMA,
    JOB
  }

  private final ByteInput in;
  private final String source;
  private final HistorySink sink;
  private final EntryReader entries;
  private final ObjectScanner scanner;
  private final Chunk job = new Chunk();

  /** Whether something broken was reported, of which what follows is likely a consequence. */
  private boolean disturbed;

  JobListReader(ByteInput in, String source, HistorySink sink) throws IOException {
    this.in = in;
    this.source = source;
    this.sink = sink;
    this.entries = new EntryReader(source, Entry.Kind.SNAPSHOT, EXPECTED, sink);
    this.scanner = new ObjectScanner(in);
  }

  /** Reads all lists; tells whether there was anything but white space. */
  boolean read() throws IOException {
    boolean found = false;
    for (int c = peekToken(); c != ByteInput.END; c = peekToken()) {
      found = true;
      switch (c) {
        case '[' -> {
          in.next();
          readList();
        }
        case '{' -> readObject(true);
        default -> passOverOther();
      }
    }
    return found;
  }

  /** Reads a list, behind its opening bracket. */
  private void readList() throws IOException {
    Last last = Last.BRACKET;
    for (int c = peekToken(); c != ByteInput.END; c = peekToken()) {
      if (c == ']') {
        complainIf(last == Last.COMMA, "no job follows the comma", EXPECTED);
        in.next();
        disturbed = false;
        return;
      }
      if (c == ',') {
        complainIf(last != Last.JOB, "no job stands before the comma", EXPECTED);
        in.next();
        last = Last.COMMA;
      } else {
        complainIf(last == Last.JOB, "no comma stands between two jobs", "a comma or ]");
        readElement(c);
        last = Last.JOB;
      }
    }
    complainIf(true, "the input ends within a list of jobs", "a closing ]");
  }

  private void readElement(int c) throws IOException {
    switch (c) {
      case '{' -> readObject(false);
      case '[' -> {
        complainIf(true, OTHER, EXPECTED);
        scanner.scan(job, false);
      }
      default -> passOverOther();
    }
  }

  private void readObject(boolean holdsJobs) throws IOException {
    disturbed = false;
    ObjectScanner.End end = scanner.scan(job, holdsJobs);
    if (end == ObjectScanner.End.JOBS_FOLLOW) {
      readJobsWithin();
      return;
    }
    // The API's answer is an empty object where there is no job.
    if (!holdsJobs || !job.holdsOnly('{', '}')) {
      entries.read(job);
    }
    // Where a broken job ends isn't certain, so a comma behind it is neither missed nor wrong.
    disturbed = end == ObjectScanner.End.BROKEN;
  }

  private void readJobsWithin() throws IOException {
    ObjectScanner.End end;
    do {
      readList();
      end = scanner.scanBehindJobs();
    } while (end == ObjectScanner.End.JOBS_FOLLOW);
    complainIf(end == ObjectScanner.End.BROKEN, "the object around the jobs isn't closed", "a }");
  }

  /** Passes over something that is neither object nor array, up to where one may begin. */
  private void passOverOther() throws IOException {
    complainIf(true, OTHER, EXPECTED);
    boolean inText = in.next() == '"';
    for (int c = in.peek(); c != ByteInput.END && c != '\n'; c = in.peek()) {
      if (!inText && (c == ',' || c == ']' || c == '[' || c == '{')) {
        return;
      }
      in.next();
      if (c == '"') {
        inText = !inText;
      }
    }
  }

  private int peekToken() throws IOException {
    while (JsonBytes.isBlank(in.peek())) {
      in.next();
    }
    return in.peek();
  }

  private void complainIf(boolean wrong, String problem, String expected) {
    if (wrong && !disturbed) {
      disturbed = true;
      Place place = Place.at(source, in.line());
      sink.unreadable(new Unreadable(place, Optional.empty(), problem, expected));
    }
  }
}
