package dev.interlock.tools.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.diff.LifecycleDiff;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.diagram.Mermaid;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.testing.Lifecycles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String ENUM = " com.example.OrderStatus ";

  @TempDir private Path folder = Path.of("");
  private Path old = Path.of("");
  private Lifecycle was = Lifecycles.ORDER;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments.strip().split("\\s+", -1));
  }

  @BeforeEach
  void writeTheOldVersion() throws IOException {
    String text = LifecycleJson.write(Lifecycles.ORDER).replace("CLERK", "OWNER");
    was = LifecycleJson.read(text);
    old = Files.writeString(folder.resolve("old.json"), text);
  }

  @Test
  void printsWhatIsDifferentAndSaysSo() {
    assertThat(run("diff " + old + ENUM)).isEqualTo(1);
    assertThat(out)
        .hasToString(LifecycleDiff.between(was, Lifecycles.ORDER).text())
        .asString()
        .contains("+ CLERK", "- OWNER");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsTheSameIsSaidByTheStatus() {
    assertThat(run("diff" + ENUM + ENUM)).isZero();
    assertThat(run("diff " + old + " " + old)).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void draws() {
    assertThat(run("diff --format mermaid " + old + ENUM)).isEqualTo(1);
    assertThat(out)
        .hasToString(Mermaid.text(LifecycleDiff.between(was, Lifecycles.ORDER).picture()));
    for (DiffFormat format : DiffFormat.values()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      Path file = folder.resolve("difference." + name);
      assertThat(run("diff --format " + name + " -o " + file + " " + old + ENUM)).isEqualTo(1);
      assertThat(file).isNotEmptyFile();
    }
  }

  @Test
  void whatCantBeReadIsTroubleAndNoDifference() throws IOException {
    assertThat(run("diff none.json" + ENUM)).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("diff: there is no file none.json\n");
    Files.writeString(old, "{ \"version\": 1 }");
    assertThat(run("diff" + ENUM + old)).isEqualTo(2);
    assertThat(err.toString()).contains("old.json, line 1, column 1: the member \"");
    Files.write(old, new byte[] {'{', (byte) 0xFF, '}'});
    assertThat(run("diff" + ENUM + old)).isEqualTo(2);
    assertThat(err.toString()).contains("old.json is no text in UTF-8");
    assertThat(run("diff com.example.Nothing" + ENUM)).isEqualTo(2);
    assertThat(err.toString()).contains("there is no class com.example.Nothing in .");
    assertThat(run("diff" + ENUM)).isEqualTo(2);
    assertThat(run("diff --format visio" + ENUM + ENUM)).isEqualTo(2);
    assertThat(run("diff -o " + folder.resolve("none/x") + ENUM + old)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theOldVersionMayBeOnAClassPathOfItsOwn() {
    assertThat(run("diff --old-class-path none.jar" + ENUM + old)).isEqualTo(2);
    assertThat(err.toString()).contains("there is no none.jar");
  }

  @Test
  void aFileIsRenderedLikeTheEnum() throws IOException {
    Path file = folder.resolve("order.json");
    Files.writeString(file, LifecycleJson.write(Lifecycles.ORDER));
    assertThat(run("render --format mermaid " + file)).isZero();
    String ofFile = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("render --format mermaid" + ENUM)).isZero();
    assertThat(out).hasToString(ofFile);
  }

  @Test
  void theHelpTellsTheStatuses() {
    assertThat(run("diff --help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("text, mermaid, plantuml, dot, svg")
        .contains("0 Nothing is different.", "1 Something is different.", "2 The arguments");
  }
}
