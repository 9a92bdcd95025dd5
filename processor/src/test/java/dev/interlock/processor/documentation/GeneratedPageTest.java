package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the page about generated sources, and the whole of them, to what is really generated. */
class GeneratedPageTest {

  private static final Path PAGE = Path.of("../docs/generated.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

  /** Stands for what an excerpt leaves out. */
  private static final Pattern LEFT_OUT = Pattern.compile("(?m)^// …\n");

  @TempDir private Path folder;
  private List<String> excerpts = List.of();
  private Map<String, String> generated = Map.of();

  /** The page's first block is the enum, all others are excerpts. */
  @BeforeEach
  void generate() throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map(GeneratedPageTest::body).toList();
    excerpts = blocks.subList(1, blocks.size());
    Path source = Files.writeString(folder.resolve("Gate.java"), blocks.get(0));
    Compiled result =
        Compiler.JAVAC.compile(
            Files.createDirectory(folder.resolve("out")),
            List.of(source),
            "-Xlint:all",
            "-Xdoclint:all",
            "-Werror");
    assertThat(result.messages()).isEmpty();
    generated = result.generated();
  }

  @Test
  void theGoldenFilesAreWhatIsGenerated() throws IOException {
    Map<String, String> golden = golden();
    if (Boolean.getBoolean("interlock.updateGolden")) {
      for (String name : golden.keySet()) {
        Files.delete(GOLDEN.resolve(name));
      }
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(golden).isEqualTo(generated);
  }

  /** They are picked by hand, and mended by hand where what is generated changes. */
  @Test
  void everyExcerptIsInAGeneratedFileAndEveryFileHasOne() {
    assertThat(excerpts)
        .allSatisfy(
            excerpt ->
                assertThat(generated.values())
                    .as(excerpt)
                    .anySatisfy(text -> isExcerptOf(text, excerpt)));
    assertThat(generated)
        .allSatisfy(
            (name, text) ->
                assertThat(excerpts).as(name).anySatisfy(excerpt -> isExcerptOf(text, excerpt)));
  }

  @Test
  void thePageIsShort() throws IOException {
    assertThat(Files.readAllLines(PAGE)).hasSizeLessThanOrEqualTo(150);
  }

  private static void isExcerptOf(String text, String excerpt) {
    assertThat(text).containsSubsequence(LEFT_OUT.split(excerpt));
  }

  private static String body(MatchResult block) {
    return block.group(1);
  }

  private static Map<String, String> golden() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      files.forEach(file -> texts.put(file.getFileName().toString(), text(file)));
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
