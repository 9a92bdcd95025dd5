package dev.interlock.example.audit.testing;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.read.Form;
import dev.interlock.example.audit.read.HistoryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a reader finds, a line of text for each part. */
public final class Recording implements HistorySink {

  private final List<Entry> entries = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  public static Recording of(String input) throws IOException {
    return of(input, Form.AUTO);
  }

  public static Recording of(String input, Form form) throws IOException {
    return of(input.getBytes(StandardCharsets.UTF_8), form);
  }

  public static Recording of(byte[] input, Form form) throws IOException {
    Recording recording = new Recording();
    new HistoryReader(recording).read(new ByteArrayInputStream(input), "file", form);
    return recording;
  }

  @Override
  public void entry(Entry entry) {
    entries.add(entry);
  }

  @Override
  public void unreadable(Unreadable part) {
    unreadable.add(part);
  }

  /** The entries as they were read. */
  public List<Entry> read() {
    return entries;
  }

  /** The entries as {@code line: job STATE}. */
  public List<String> entries() {
    return entries.stream()
        .map(
            entry ->
                entry.place().line().orElse(0)
                    + ": "
                    + entry.job()
                    + " "
                    + entry.state().name().replace("JOB_STATE_", ""))
        .toList();
  }

  /** What couldn't be read, as {@code line: problem}; 0 stands for the whole file. */
  public List<String> problems() {
    return unreadable.stream()
        .map(part -> part.place().line().orElse(0) + ": " + part.problem())
        .toList();
  }

  /** What was expected instead. */
  public List<String> expected() {
    return unreadable.stream().map(Unreadable::expected).toList();
  }

  /** The jobs of what couldn't be read; "?" where they can't be told. */
  public List<String> problemJobs() {
    return unreadable.stream().map(part -> part.job().orElse("?")).toList();
  }
}
