package dev.interlock.tools.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Machines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A Markdown file with blocks that show lifecycles. A block is what stands between two marks, each
 * a comment on a line of its own:
 *
 * <pre>{@code
 * <!-- interlock com.example.OrderStatus mermaid -->
 * <!-- /interlock -->
 * }</pre>
 *
 * <p>The first names the enum, and the {@link dev.interlock.tools.render.Format} in small letters.
 * Only what stands between marks is ever changed; the rest stays to the byte.
 */
public final class Document {

  private final Path file;
  private final String text;
  private final StringBuilder filled = new StringBuilder();
  private final Set<Class<?>> types = new LinkedHashSet<>();
  private int blocks;

  private Document(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a file, and fills its blocks with what the enums say; the file stays as it is.
   *
   * @param file the file, in UTF-8
   * @param classes where the enums are found
   * @throws DocumentException if it can't be read, or marks or what they name are wrong; the
   *     message has all of that, each with file and line
   */
  public static Document read(Path file, ClassLoader classes) {
    return read(file, classes, any -> true);
  }

  /**
   * Reads a file, and fills the blocks that show some enums; others, which may be of another class
   * path, stay as they are.
   *
   * @param file the file, in UTF-8
   * @param classes where the enums are found
   * @param types the enums' names, as marks have them
   * @throws DocumentException if it can't be read, or marks or what they name are wrong
   */
  public static Document read(Path file, ClassLoader classes, Collection<String> types) {
    return read(file, classes, types::contains);
  }

  private static Document read(Path file, ClassLoader classes, Predicate<String> wanted) {
    Document document = new Document(Objects.requireNonNull(file, "file"), text(file));
    document.fill(new Machines(classes), wanted);
    return document;
  }

  private static String text(Path file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException(file + ": isn't in UTF-8");
    } catch (IOException e) {
      throw new DocumentException(file + ": can't be read: " + e);
    }
  }

  private void fill(Machines machines, Predicate<String> wanted) {
    Blocks found = Blocks.in(text);
    List<Fault> faults = new ArrayList<>(found.faults());
    int done = 0;
    for (Block block : found.all()) {
      if (!wanted.test(block.type())) {
        continue;
      }
      try {
        filled.append(text, done, block.from()).append(content(block, machines));
        done = block.to();
        blocks++;
      } catch (IllegalArgumentException | IllegalStateException e) {
        faults.add(new Fault(block.line(), String.valueOf(e.getMessage())));
      }
    }
    filled.append(text, done, text.length());
    if (!faults.isEmpty()) {
      throw new DocumentException(
          faults.stream()
              .map(fault -> file + ":" + fault.line() + ": " + fault.text())
              .collect(Collectors.joining("\n")));
    }
  }

  private String content(Block block, Machines machines) {
    StateGraph<?> graph =
        machines
            .find(block.type())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no class " + block.type() + " on the class path"));
    types.add(graph.type());
    return BlockText.of(Lifecycle.of(graph), block.format(), lineEnd(block));
  }

  /** The line of the first mark tells how lines end there. */
  private String lineEnd(Block block) {
    return text.startsWith("\r\n", block.from() - 2) ? "\r\n" : "\n";
  }

  /** Returns the file as it was given. */
  public Path file() {
    return file;
  }

  /** Returns how many blocks were filled. */
  public int blocks() {
    return blocks;
  }

  /** Returns the enums that the blocks show. */
  Set<Class<?>> types() {
    return types;
  }

  /** Returns what the file lacks to be as the enums say, as a unified diff; empty if nothing. */
  public String difference() {
    return isFilled() ? "" : Difference.of(file.toString(), text, filled.toString());
  }

  /** Returns whether the file is as the enums say, to the byte. */
  public boolean isFilled() {
    return filled.compareTo(new StringBuilder(text)) == 0;
  }

  /**
   * Writes the file as the enums say, if it isn't so.
   *
   * @throws DocumentException if it can't be written
   */
  public void write() {
    if (isFilled()) {
      return;
    }
    try {
      Files.writeString(file, filled);
    } catch (IOException e) {
      throw new DocumentException(file + ": can't be written: " + e);
    }
  }
}
