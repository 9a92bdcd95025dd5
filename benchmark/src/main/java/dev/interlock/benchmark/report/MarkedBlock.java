package dev.interlock.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that a benchmark writes, between {@code <!-- benchmark: name -->} and {@code
 * <!-- end -->}.
 *
 * @param page the page
 * @param name which of its parts
 */
public record MarkedBlock(Path page, String name) {

  private static final String END = "<!-- end -->";

  /** Returns what stands there. */
  public String read() throws IOException {
    String text = Files.readString(page);
    return text.substring(begin(text), end(text)).strip();
  }

  /** Writes something else there. */
  public void write(String content) throws IOException {
    String text = Files.readString(page);
    String written =
        text.substring(0, begin(text)) + "\n" + content.strip() + "\n" + text.substring(end(text));
    Files.writeString(page, written);
  }

  private int begin(String text) {
    String mark = "<!-- benchmark: " + name + " -->\n";
    int at = text.indexOf(mark);
    if (at < 0) {
      throw new IllegalStateException(page + " has no " + mark);
    }
    return at + mark.length();
  }

  private int end(String text) {
    int end = text.indexOf(END, begin(text));
    if (end < 0) {
      throw new IllegalStateException(page + " has no " + END + " behind " + name);
    }
    return end;
  }
}
