package dev.interlock.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interlock.InterlockGenerated;
import dev.interlock.processor.InterlockProcessor;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that failed in the field, as they were: names in generated code, and what is read. */
class FieldInputsTest {

  private static final Path FIELD = Path.of("src/test/resources/field");

  @TempDir private Path out;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aClassObjectInThePackage(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("own-object")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void actorsThatHideTypesOfTheUnnamedPackage(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("unnamed-package"))))
        .hasSize(5)
        .allMatch(error -> error.startsWith("[name-clash] Actor \"GATE_"))
        .anyMatch(error -> error.contains("GateMachine.GateEvent, which hides the type GateEvent"));
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void lettersThatTheEncodingLacks(Compiler compiler) {
    Compiled result = compiler.compile(out, sources("unencodable"), "-encoding", "US-ASCII");
    assertThat(errors(result)).isEmpty();
    assertThat(result.generated().values())
        .allMatch(text -> text.chars().allMatch(letter -> letter < 128))
        .anyMatch(text -> text.contains("A.G\\u00dcLTIG"));
  }

  /** Eclipse's compiler can't: no source that any processor generates finds its module there. */
  @Test
  void twoModulesWithOneName() throws IOException, URISyntaxException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    Path runtime =
        Path.of(
            InterlockGenerated.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              printed,
              files,
              null,
              List.of(
                  "--module-source-path",
                  FIELD.resolve("module-source-path").toString(),
                  "-p",
                  runtime.toString(),
                  "-d",
                  out.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources("module-source-path")));
      task.setProcessors(List.of(new InterlockProcessor()));
      assertThat(task.call()).as(printed.toString()).isTrue();
    }
    assertThat(printed.toString()).isEmpty();
    assertThat(out.resolve("one/internal/StatusMoves.class")).exists();
    assertThat(out.resolve("two/internal/StatusMoves.class")).exists();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void twoEnumsWhoseTypesHaveTheSameNames(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("flattened-names"))))
        .singleElement()
        .asString()
        .startsWith("[name-clash] What is generated for A_B and for p.A.B");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anOwnClassOfAGeneratedName(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("own-event-class"))))
        .singleElement()
        .asString()
        .startsWith("[name-clash] The type OrderEvent, generated for Order, exists already.");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aConstantThatAnotherProcessorGenerates(Compiler compiler) throws Exception {
    List<Path> all = sources("generated-constant");
    Path processors = Files.createDirectory(out.resolve("processors"));
    List<Path> other = all.stream().filter(each -> each.endsWith("GenProc.java")).toList();
    assertThat(compiler.compile(processors, other).messages()).isEmpty();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {processors.toUri().toURL()})) {
      Processor generating = (Processor) loader.loadClass("GenProc").getConstructor().newInstance();
      Path classes = Files.createDirectory(out.resolve("classes"));
      List<Path> enums = all.stream().filter(each -> !other.contains(each)).toList();
      Compiled result =
          compiler.compile(classes, enums, List.of(generating, new InterlockProcessor()));
      assertThat(errors(result)).isEmpty();
      assertThat(result.generated()).containsKey("p" + File.separator + "AMoves.java");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anAnnotationThatCarriesOneThatCarriesOurs(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("meta-of-meta"))))
        .singleElement()
        .asString()
        .startsWith("[typed-reference]")
        .contains("@Undo carries @Base, but only an annotation that carries @Transition itself");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aMisspeltElement(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("misspelt-element"))))
        .singleElement()
        .asString()
        .startsWith("[typed-reference]")
        .contains("'String gaurd()' of @Enter means nothing; did you mean guard()?");
  }

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"JAVAC", "WRAPPED_JAVAC"})
  void anEnumBesideMain(Compiler compiler) {
    assumeTrue(Runtime.version().feature() >= 25, "compact source files");
    assertThat(errors(compiler.compile(out, sources("compact-source"))))
        .singleElement()
        .asString()
        .startsWith("[inaccessible-enum] Status stands in a file without a class around it")
        .contains("fix: move Status into a file of its own");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aValueOfAWrongType(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("wrong-type"))))
        .singleElement()
        .asString()
        .containsPattern(
            "String cannot be converted to boolean|convert from java.lang.String to boolean")
        .doesNotStartWith("[");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anotherLibrarysTransition(Compiler compiler) {
    assertThat(errors(compiler.compile(out, sources("wrong-import"))))
        .singleElement()
        .asString()
        .startsWith("[typed-reference] ")
        .contains("@Transition on NEW is com.acme.Transition, which is not")
        .contains("fix: import dev.interlock.Transition instead");
  }

  private static List<Path> sources(String input) {
    try (Stream<Path> files = Files.walk(FIELD.resolve(input))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(Compiled result) {
    return result.diagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ENGLISH))
        .toList();
  }
}
