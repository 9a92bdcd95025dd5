package dev.interlock.example.audit.read;

import java.io.IOException;
import java.util.BitSet;

/**
 * Finds the end of a JSON object, even of a broken one.
 *
 * <p>A parser gives up at the first fault, and the jobs behind it would never be audited. This only
 * counts brackets, and knows two things that valid JSON can't have: a line break within a text, and
 * an object where no value may stand. There the broken object ends and the next job begins. (Only
 * an array within a job that is never closed looks as if the next jobs were in it.)
 */
final class ObjectScanner {

  /** How the scan of an object ended. */
  enum End {
    /** With its closing brace. */
    COMPLETE,
    /** Before a byte that can't belong to the object, or with the input. */
    BROKEN,
    /** Behind the opening bracket of its list of jobs; {@link #scanBehindJobs} does the rest. */
    JOBS_FOLLOW
  }

  /** What is nested deeper doesn't fit into a chunk; without an end it would fill the memory. */
  private static final int MAX_DEPTH = Chunk.MAX_BYTES;

  private static final String JOBS = "jobs";

  private final ByteInput in;
  private final BitSet arrays = new BitSet();
  private final StringBuilder lastText = new StringBuilder();
  private Chunk chunk = new Chunk();
  private boolean mayHoldJobs;
  private int depth;
  private int previous;

  ObjectScanner(ByteInput in) {
    this.in = in;
  }

  /** Scans the object, or the array, that begins with the next byte into the chunk. */
  End scan(Chunk target, boolean holdsJobs) throws IOException {
    chunk = target;
    chunk.startAt(in.line());
    mayHoldJobs = holdsJobs;
    depth = 0;
    previous = ':';
    return scan();
  }

  /** Goes on in an object behind its list of jobs, whose jobs have been scanned meanwhile. */
  End scanBehindJobs() throws IOException {
    mayHoldJobs = true;
    depth = 1;
    arrays.clear(0);
    previous = ']';
    return scan();
  }

  private End scan() throws IOException {
    while (true) {
      int c = in.peek();
      if (c == ByteInput.END) {
        return End.BROKEN;
      }
      if (c == '"') {
        text();
      } else if (c == '{' || c == '[') {
        if (depth == MAX_DEPTH || (c == '{' && !valueMayFollow())) {
          return End.BROKEN;
        }
        take();
        if (c == '[' && opensJobs()) {
          return End.JOBS_FOLLOW;
        }
        arrays.set(depth++, c == '[');
      } else if (c == '}' || c == ']') {
        if (arrays.get(depth - 1) != (c == ']')) {
          return End.BROKEN;
        }
        take();
        if (--depth == 0) {
          return End.COMPLETE;
        }
      } else {
        take();
      }
      if (!JsonBytes.isBlank(c)) {
        previous = c;
      }
    }
  }

  private boolean valueMayFollow() {
    boolean inArray = depth > 0 && arrays.get(depth - 1);
    return inArray ? previous == '[' || previous == ',' : previous == ':';
  }

  private boolean opensJobs() {
    return mayHoldJobs && depth == 1 && previous == ':' && lastText.toString().equals(JOBS);
  }

  private void text() throws IOException {
    lastText.setLength(0);
    take();
    for (int c = in.peek(); c != ByteInput.END && c != '\n'; c = in.peek()) {
      take();
      if (c == '"') {
        return;
      }
      if (lastText.length() <= JOBS.length()) {
        lastText.append((char) c);
      }
      if (c == '\\' && in.peek() != '\n') {
        take();
      }
    }
  }

  private void take() throws IOException {
    chunk.add(in.next());
  }
}
