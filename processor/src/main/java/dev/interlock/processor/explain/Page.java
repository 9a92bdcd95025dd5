package dev.interlock.processor.explain;

import dev.interlock.processor.finding.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The page of checks, docs/checks.md, which the build puts beside this class. */
final class Page {

  private static final String NAME = "checks.md";
  private static final String HEADING = "\n## ";

  private Page() {}

  /** Returns what the page has to say of a check. */
  static String text(Check check) {
    return check.id() + "\n\n" + PlainText.of(section(check.id())) + "\n" + silencing(check) + "\n";
  }

  private static String section(String id) {
    return Arrays.stream(markdown().split(HEADING, -1))
        .filter(section -> section.startsWith(id + "\n"))
        .map(section -> section.substring(id.length()).strip() + "\n")
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(NAME + " has no section " + id));
  }

  private static String silencing(Check check) {
    return check.fixed()
        ? "Severity: error."
        : "Severity: %s. Set it by -A%s=error|warn|off, or silence it by\n@SuppressWarnings(\"interlock:%s\")."
            .formatted(check.severity().text(), check.option(), check.id());
  }

  private static String markdown() {
    try (InputStream in = Page.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + NAME + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
