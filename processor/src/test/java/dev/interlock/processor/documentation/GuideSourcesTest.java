package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide shows and only a run can prove is the source of an integration test. */
class GuideSourcesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PROJECTS = ROOT.resolve("integration-tests/src/it");

  @ParameterizedTest
  @CsvSource({
    "An entity with a status column,"
        + " downloads/hibernate/src/main/java/com/example/InvoiceStatus.java",
    "Reading what was stored," + " downloads/hibernate/src/main/java/com/example/BatchStatus.java",
    "Refusals, downloads/spring/src/main/java/com/example/RefusalAdvice.java",
    "Testing, strict/src/test/java/com/example/shop/LeaveStatus.java"
  })
  void theExampleIsTheSource(String section, String source) throws IOException {
    String text = Files.readString(PROJECTS.resolve(source));
    assertThat(text.substring(text.indexOf("import "))).isEqualTo(block(section, "java"));
  }

  @Test
  void theStatementInSqlIsTheOneThatIsRun() throws IOException {
    Path test = PROJECTS.resolve("downloads/hibernate/src/test/java/com/example/InvoicesTest.java");
    assertThat(Files.readString(test))
        .contains(block("An entity with a status column", "sql").strip());
  }

  /** The first block of a language in a section. */
  private static String block(String section, String language) throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    String text = guide.substring(guide.indexOf("\n### " + section + "\n"));
    String fence = "```" + language + "\n";
    int begin = text.indexOf(fence) + fence.length();
    return text.substring(begin, text.indexOf("```\n", begin));
  }
}
