package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.InterlockProcessor;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where code that uses an enum is looked at, by the processor, the plug-in or both. */
class UsageHookTest {

  private static final String DOOR =
      """
      package com.example;
      import dev.interlock.*;
      public enum Door implements DoorMoves {
        @State(initial = true) @Transition(on = "open", to = "OPEN") SHUT,
        @State(terminal = true) OPEN
      }
      """;

  private static final String USER = "class User { void use(com.example.Door d) { d.open(); } }";
  private static final String FOUND = "[discarded-move] d.open() changes nothing";
  private static final String PLUGIN = "-Xplugin:Interlock";

  @TempDir private Path folder;
  private Path user = Path.of("");

  /** As another project would have it: the user's own has no annotation of ours, nor any other. */
  @BeforeEach
  void compileTheEnum() throws IOException {
    Path door = Files.writeString(folder.resolve("Door.java"), DOOR);
    assertThat(Compiler.JAVAC.compile(folder, List.of(door)).messages()).isEmpty();
    user = Files.writeString(folder.resolve("User.java"), USER);
  }

  @Test
  void theProcessorIsEnough() {
    assertThat(printed()).containsOnlyOnce(FOUND).contains("1 warning");
  }

  @Test
  void thePlugInIsEnough() {
    assertThat(printed("-proc:none", PLUGIN)).containsOnlyOnce(FOUND).contains("1 warning");
  }

  @Test
  void bothTogetherReportOnce() {
    assertThat(printed(PLUGIN)).containsOnlyOnce(FOUND).contains("1 warning");
  }

  @Test
  void onlyThePlugInIsWhereTheEnvironmentIsWrapped() {
    List<Path> sources = List.of(user);
    assertThat(Compiler.WRAPPED_JAVAC.compile(folder, sources).messages()).isEmpty();
    assertThat(Compiler.WRAPPED_JAVAC.compile(folder, sources, PLUGIN).messages())
        .singleElement()
        .asString()
        .startsWith(FOUND);
  }

  @Test
  void theCompilerOfEclipseHasNoSuchHook() {
    assertThat(Compiler.ECLIPSE.compile(folder, List.of(user)).messages()).isEmpty();
  }

  @Test
  void whatThePlugInIsToldIsTold() {
    String error = "error: " + FOUND;
    assertThat(printed("-proc:none", PLUGIN + " interlock.discarded_move=error")).contains(error);
    assertThat(printed("-proc:none", PLUGIN + " discarded-move=error")).contains(error);
    assertThat(printed("-proc:none", PLUGIN + " interlock.discarded_move=off")).isEmpty();
    assertThat(printed("-proc:none", PLUGIN + " interlock.discarded_moves=off"))
        .contains("[invalid-setting]", "did you mean", FOUND);
  }

  /** The compiler says itself that no processor took notice of an option. */
  @Test
  void theProcessorsOptionsCountForBoth() {
    assertThat(printed("-Ainterlock.discarded_move=error")).contains("error: " + FOUND);
    assertThat(printed(PLUGIN, "-Ainterlock.discarded_move=off"))
        .doesNotContain("[discarded-move]");
  }

  @Test
  void whatIsOnlyProcessedIsNotAnalysed() {
    assertThat(printed("-proc:only")).isEmpty();
  }

  /** While somebody listens, javac looks through sources as well that it won't compile. */
  @Test
  void nobodyListensForNothing() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Files.writeString(lib.resolve("Lib.java"), "class Lib { int broken() { return \"\"; } }");
    user = Files.writeString(folder.resolve("User.java"), "class User { Lib lib; }");
    String[] options = {"-implicit:none", "-sourcepath", lib.toString()};
    assertThat(printed(options)).contains("incompatible types");
    assertThat(
            printed(
                Stream.concat(
                        Stream.of(options),
                        Stream.of("discarded_move", "impossible_move", "bypass", "blind_update")
                            .map(each -> "-Ainterlock." + each + "=off"))
                    .toArray(String[]::new)))
        .doesNotContain("incompatible types");
    assertThat(javac("", options)).isEmpty();
  }

  /** What Interlock generates is left alone, not what others do. */
  @Test
  void generatedCodeOfOthersIsLookedAt() {
    List<String> messages =
        Compiler.JAVAC
            .compile(folder, List.of(user), List.of(new Writing(), new InterlockProcessor()))
            .messages();
    assertThat(messages).hasSize(2).allMatch(message -> message.startsWith(FOUND));
  }

  /** Runs javac as from the command line, with whatever is on the path of processors. */
  private String printed(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-processorpath", on("processor|javapoet")));
    return javac(
        on("annotations") + System.getProperty("path.separator"), all.toArray(String[]::new));
  }

  private String javac(String classPath, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-cp", classPath + folder, "-d", folder.toString(), user.toString()));
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
    return printed.toString();
  }

  /** What is on the class path of the test, of the modules of this project and of libraries. */
  private static String on(String names) {
    String separator = System.getProperty("path.separator");
    return Stream.of(System.getProperty("java.class.path").split(separator, -1))
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> entry.matches(".*[/\\\\](" + names + ")[/\\\\].*"))
        .reduce((one, other) -> one + separator + other)
        .orElseThrow();
  }

  /** Another's processor that writes a class. */
  @SupportedAnnotationTypes("*")
  private static final class Writing extends AbstractProcessor {

    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer source = processingEnv.getFiler().createSourceFile("Written").openWriter()) {
          source.write(USER.replace("User", "Written"));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
