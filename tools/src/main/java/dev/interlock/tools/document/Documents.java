package dev.interlock.tools.document;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Holds documents to the enums, from a test of any framework:
 *
 * <pre>{@code
 * @Test
 * void theReadmeIsInSync() {
 *   Documents.check(Path.of("README.md"));
 * }
 * }</pre>
 *
 * <p>What a block is, {@link Document} says.
 */
public final class Documents {

  private Documents() {}

  /**
   * Checks that each block of some Markdown files is what its enum says today. The enums are found
   * by the thread's context class loader, which has the test's class path.
   *
   * @param files the files, each of which has to have a block
   * @throws AssertionError if not; it shows what differs, and the command that mends it
   * @throws IllegalArgumentException if there is no file
   */
  public static void check(Path... files) {
    if (files.length == 0) {
      throw new IllegalArgumentException("there is no file to check");
    }
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader classes = context == null ? Documents.class.getClassLoader() : context;
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      Document document = read(() -> Document.read(file, classes));
      if (document.blocks() == 0) {
        throw new AssertionError(file + " has no block; " + write("com.example.OrderStatus"));
      }
      documents.add(document);
    }
    check(documents, "");
  }

  /**
   * Checks the blocks that show some enums, where a file has others too, of other modules.
   *
   * @param file the file, which has to have a block of each of these enums
   * @param type an enum
   * @param more other enums, of the same class loader
   * @throws AssertionError if not; it shows what differs, and the command that mends it
   */
  public static void check(Path file, Class<?> type, Class<?>... more) {
    Set<Class<?>> types = new LinkedHashSet<>(List.of(type));
    types.addAll(List.of(more));
    Set<String> names = new LinkedHashSet<>();
    StringBuilder only = new StringBuilder();
    for (Class<?> each : types) {
      names.add(each.getName());
      names.add(name(each));
      only.append(" --only ").append(name(each));
    }
    ClassLoader own = type.getClassLoader();
    ClassLoader classes = own == null ? Documents.class.getClassLoader() : own;
    Document document = read(() -> Document.read(file, classes, names));
    for (Class<?> each : types) {
      if (!document.types().contains(each)) {
        throw new AssertionError(file + " has no block of it; " + write(name(each)));
      }
    }
    check(List.of(document), only.toString());
  }

  private static String name(Class<?> type) {
    return String.valueOf(type.getCanonicalName());
  }

  private static Document read(Supplier<Document> reader) {
    try {
      return reader.get();
    } catch (DocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static String write(String type) {
    return "write these two lines where it is to be:\n"
        + Mark.begin(type + " mermaid")
        + "\n"
        + Mark.END;
  }

  private static void check(List<Document> documents, String only) {
    List<Document> behind = documents.stream().filter(each -> !each.isFilled()).toList();
    if (!behind.isEmpty()) {
      throw new AssertionError(
          "what the enums say today is not what is written:\n\n"
              + behind.stream().map(Document::difference).collect(Collectors.joining("\n"))
              + "\nThis command mends it:\n\n    java -jar interlock-tools.jar document --class-path "
              + classPath(behind)
              + only
              + behind.stream().map(each -> " " + each.file()).collect(Collectors.joining())
              + "\n");
    }
  }

  /** Where the enums are, as one would write it here. */
  private static String classPath(List<Document> documents) {
    Set<String> places = new LinkedHashSet<>();
    for (Document document : documents) {
      for (Class<?> type : document.types()) {
        places.add(place(type));
      }
    }
    return String.join(File.pathSeparator, places);
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "…";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      Path here = Path.of("").toAbsolutePath();
      return (place.startsWith(here) ? here.relativize(place) : place).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Objects.toString(source.getLocation());
    }
  }
}
