package dev.interlock.tools.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.OrderStatus;
import dev.interlock.tools.testing.TicketStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line in a test, and what it says. */
class DocumentsTest {

  private static final String END = "<!-- /interlock -->\n";
  private static final String ORDER = "<!-- interlock com.example.OrderStatus mermaid -->\n" + END;
  private static final String TICKET =
      "<!-- interlock dev.interlock.tools.testing.TicketStatus dot -->\n" + END;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    file = Files.writeString(folder.resolve("README.md"), "# A\n\n" + ORDER + "\n" + TICKET);
    Document.read(file, DocumentsTest.class.getClassLoader()).write();
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void whatIsInSyncPasses() {
    Documents.check(file);
    Documents.check(file, OrderStatus.class, TicketStatus.class);
  }

  @Test
  void whatIsNotInSyncFailsWithADiffAndTheCommandThatMendsIt() throws IOException {
    change("PAID", "PAYED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Documents.check(file))
        .withMessageContaining("\n--- " + file + "\n+++ " + file + " (filled anew)\n@@ -")
        .withMessageContaining("\n-  PAYED\n")
        .withMessageContaining("\n+  PAID\n")
        .withMessageEndingWith(
            "\nThis command mends it:\n\n"
                + "    java -jar interlock-tools.jar document --class-path target/test-classes "
                + file
                + "\n");
  }

  @Test
  void blocksOfOtherEnumsAreOthers() throws IOException {
    change("SOLVED", "DONE");
    change("tools.testing.TicketStatus dot", "of.another.Module dot");
    Documents.check(file, OrderStatus.class);
    change("PAID", "PAYED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Documents.check(file, OrderStatus.class))
        .withMessageContaining(" --only com.example.OrderStatus " + file);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Documents.check(file, OrderStatus.class, TicketStatus.class))
        .withMessageContaining("has no block of it")
        .withMessageContaining(
            "<!-- interlock dev.interlock.tools.testing.TicketStatus mermaid -->")
        .withMessageContaining("<!-- /interlock -->");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Documents.check(file))
        .withMessageContaining("there is no class dev.interlock.of.another.Module");
  }

  @Test
  void aFileWithoutABlockIsHeldToNothingAndSoFails() throws IOException {
    Files.writeString(file, "# A\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Documents.check(file))
        .withMessageContaining("has no block");
    assertThatIllegalArgumentException().isThrownBy(Documents::check);
  }
}
