package dev.interlock.processor.testing.compiler;

import dev.interlock.processor.finding.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compilation left behind.
 *
 * @param success whether there was no error
 * @param diagnostics what the compiler had to say
 * @param out the folder with the classes and the generated sources
 */
public record Compiled(
    boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path out) {

  private static final Pattern ID = Pattern.compile("^\\[([a-z-]+)]");

  /** Returns the check that a message of ours is about; nothing for another's. */
  public static Optional<Check> check(String message) {
    Matcher id = ID.matcher(message);
    return id.find() ? Check.find(id.group(1)) : Optional.empty();
  }

  /** Returns the messages in English. */
  public List<String> messages() {
    return diagnostics.stream().map(each -> each.getMessage(Locale.ENGLISH)).toList();
  }

  /** Returns the generated sources by their path under the output folder. */
  public Map<String, String> generated() {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.put(out.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
