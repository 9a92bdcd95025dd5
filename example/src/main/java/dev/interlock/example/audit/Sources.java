package dev.interlock.example.audit;

import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.read.Form;
import dev.interlock.example.audit.read.HistoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens what the user named, one after the other; what can't be opened is reported as unreadable.
 */
final class Sources {

  static final String STANDARD_INPUT = "-";

  private static final String EXPECTED = "a file, or - for the standard input";

  private final InputStream standardInput;
  private final Form form;
  private final HistorySink sink;

  Sources(InputStream standardInput, Form form, HistorySink sink) {
    this.standardInput = standardInput;
    this.form = form;
    this.sink = sink;
  }

  /** Reads one source to its end. */
  void read(String name) {
    boolean isFile = !name.equals(STANDARD_INPUT);
    String source = isFile ? name : "<stdin>";
    try {
      if (isFile) {
        readFile(Path.of(name), source);
      } else {
        new HistoryReader(sink).read(standardInput, source, form);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      unreadable(source, "there is no such file");
    } catch (AccessDeniedException e) {
      unreadable(source, "the file may not be read");
    } catch (IOException e) {
      unreadable(source, "reading failed: " + e.getMessage());
    }
  }

  private void readFile(Path file, String source) throws IOException {
    if (Files.isDirectory(file)) {
      unreadable(source, "this is a directory");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      new HistoryReader(sink).read(in, source, form);
    }
  }

  private void unreadable(String source, String problem) {
    sink.unreadable(new Unreadable(Place.whole(source), Optional.empty(), problem, EXPECTED));
  }
}
