package dev.interlock.processor.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the documentation is, as the build says it: in the property {@code interlock.docs}. */
public final class Pages {

  private static final String DOCS = read();

  private Pages() {}

  /** Returns where a check is documented. */
  static String of(String id) {
    return DOCS + "/checks.md#" + id;
  }

  private static String read() {
    Properties pages = new Properties();
    try (InputStream in = Pages.class.getResourceAsStream("pages.properties")) {
      if (in != null) {
        pages.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return pages.getProperty("docs", "docs");
  }
}
