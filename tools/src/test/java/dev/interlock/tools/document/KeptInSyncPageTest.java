package dev.interlock.tools.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.OrderStatus;
import dev.interlock.tools.testing.Compilation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/pictures.md says of documents is run, or printed. */
class KeptInSyncPageTest {

  private static final Path PAGE = Path.of("../docs/pictures.md");
  private static final String SECTION = "\n## Kept in sync\n";

  @TempDir private Path folder;

  private static Matcher block(String page, String language) {
    Matcher block =
        Pattern.compile("(?<=```" + language + "\n)(?:.*?\n)??(?=```\n)", Pattern.DOTALL)
            .matcher(page);
    assertThat(block.find(page.indexOf(SECTION))).as(language).isTrue();
    return block;
  }

  @Test
  void theMessageIsPrinted() throws IOException {
    String printed = printed();
    String page = Files.readString(PAGE);
    Matcher shown = block(page, "text");
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(
          PAGE, page.substring(0, shown.start()) + printed + page.substring(shown.end()));
    }
    assertThat(shown.group()).isEqualTo(printed);
  }

  /** What is printed when a state was called otherwise before. */
  private String printed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("README.md"),
            "# Orders\n\n"
                + Mark.begin("com.example.OrderStatus mermaid")
                + "\n"
                + Mark.END
                + "\n");
    Document.read(file, OrderStatus.class.getClassLoader()).write();
    Files.writeString(file, Files.readString(file).replace("SHIPPED", "SENT"));
    return String.valueOf(catchThrowable(() -> Documents.check(file)).getMessage())
        .replace(folder + "/", "")
        // Where a user's enum is.
        .replace("target/test-classes", "target/classes");
  }

  @Test
  void theTestIsOne() throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("ReadmeTest.java"), block(Files.readString(PAGE), "java").group());
    Compilation.compile(folder, List.of(source));
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method test = classes.loadClass("ReadmeTest").getDeclaredMethod("showsTheEnumAsItIs");
      test.setAccessible(true);
      Object made = instance(test.getDeclaringClass());
      assertThat(catchThrowable(() -> test.invoke(made)))
          .as("there is no such file here")
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("README.md: can't be read");
    }
  }

  private static Object instance(Class<?> type) throws ReflectiveOperationException {
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
