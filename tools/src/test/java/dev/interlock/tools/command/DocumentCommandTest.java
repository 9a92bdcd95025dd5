package dev.interlock.tools.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.OrderStatus;
import dev.interlock.tools.document.Documents;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCommandTest {

  private static final String BLOCK =
      "<!-- interlock com.example.OrderStatus markdown -->\n<!-- /interlock -->\n";

  @TempDir private Path folder;
  private Path readme = Path.of("");
  private Path guide = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    readme = Files.writeString(folder.resolve("README.md"), "# A\n" + BLOCK);
    guide = Files.writeString(folder.resolve("guide.md"), "no block\n");
  }

  private int run(Object... arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
  }

  @Test
  void fillsWhatHasABlockAndSaysWhatItChanged() throws IOException {
    assertThat(run("document", "-cp", "target/test-classes", readme, guide)).isZero();
    assertThat(out.toString().lines()).containsExactly("filled " + readme);
    assertThat(Files.readString(readme)).startsWith("# A\n").contains("| `PLACED` (initial) |");
    assertThat(guide).hasContent("no block\n");
    assertThat(run("document", "-cp", "target/test-classes", readme, guide)).isZero();
    assertThat(out.toString().lines()).as("nothing more").hasSize(1);
    assertThat(run("document", "--check", "-cp", "target/test-classes", readme)).isZero();
  }

  @Test
  void checkShowsWhatWouldChangeAndWritesNothing() {
    assertThat(run("document", "--check", "-cp", "target/test-classes", readme)).isEqualTo(1);
    assertThat(out.toString()).startsWith("--- " + readme + "\n").contains("\n+| `PLACED`");
    assertThat(readme).hasContent("# A\n" + BLOCK);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsWrongInOneFileLeavesAllAlone() throws IOException {
    Files.writeString(guide, "<!-- /interlock -->\n");
    assertThat(run("document", readme, guide)).isEqualTo(1);
    assertThat(err.toString().lines().toList())
        .containsExactly(
            "document: nothing is written:", guide + ":1: <!-- /interlock --> closes nothing");
    assertThat(readme).hasContent("# A\n" + BLOCK);
  }

  @Test
  void filesWithoutAnyBlockAreProbablyNotWhatWasMeant() {
    assertThat(run("document", guide)).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("document: there is no <!-- interlock ENUM FORMAT --> in " + guide);
    assertThat(run("document")).isEqualTo(2);
  }

  @Test
  void blocksOfOtherEnumsCanBeLeftAlone() throws IOException {
    String other = "<!-- interlock of.another.Module dot -->\n<!-- /interlock -->\n";
    Files.writeString(guide, other + BLOCK);
    String only = "com.example.OrderStatus";
    assertThat(run("document", "-cp", "target/test-classes", "--only", only, guide)).isZero();
    assertThat(Files.readString(guide)).startsWith(other).contains("| `PLACED` (initial) |");
    assertThat(run("document", "--only", "com.example.Nothing", guide)).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("document: there is no <!-- interlock com.example.Nothing FORMAT --> in ");
  }

  /** It is copied out of a failed build. */
  @Test
  void theCommandThatATestNamesMendsTheFile() throws IOException {
    mend(() -> Documents.check(readme));
    Files.writeString(
        guide, "<!-- interlock of.another.Module dot -->\n<!-- /interlock -->\n" + BLOCK);
    mend(() -> Documents.check(guide, OrderStatus.class));
  }

  private void mend(ThrowingCallable check) {
    Throwable failure = catchThrowable(check);
    String command =
        String.valueOf(failure.getMessage())
            .lines()
            .filter(line -> line.startsWith("    java -jar interlock-tools.jar "))
            .findFirst()
            .orElseThrow();
    Object[] arguments = command.replaceFirst(".*jar ", "").split(" ", -1);
    assertThat(run(arguments)).isZero();
    assertThat(catchThrowable(check)).isNull();
  }
}
