package dev.interlock.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finding is printed where its place is. */
class ReporterTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anOriginIsAnElement(Compiler compiler) throws IOException {
    Diagnostic<? extends JavaFileObject> found = reported(compiler, Origin.ofEnum());
    assertThat(found.getLineNumber()).isEqualTo(2);
    assertThat(found.getMessage(null))
        .startsWith("[dead-end] It is so.")
        .contains("locked: as before, Door.lock:7");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anExpressionLeadsTheText(Compiler compiler) throws IOException {
    Diagnostic<? extends JavaFileObject> found =
        reported(compiler, new Place.Expression("Shop.java", 12, 5));
    assertThat(found.getSource()).isNull();
    assertThat(found.getMessage(null)).startsWith("Shop.java:12: [dead-end] It is so.");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aLineOfATextFileLeadsTheText(Compiler compiler) throws IOException {
    Diagnostic<? extends JavaFileObject> found =
        reported(compiler, new Place.TextLine("Door.lock", 3));
    assertThat(found.getSource()).isNull();
    assertThat(found.getMessage(null)).startsWith("Door.lock:3: [dead-end] It is so.");
  }

  private Diagnostic<? extends JavaFileObject> reported(Compiler compiler, Place place)
      throws IOException {
    Path source =
        Files.writeString(folder.resolve("Door.java"), "@Deprecated\nenum Door {\n  OPEN\n}\n");
    Compiled compiled =
        compiler.compile(folder, List.of(source), new Reporting(place), "-proc:only");
    assertThat(compiled.diagnostics()).hasSize(1);
    return compiled.diagnostics().get(0);
  }

  /** Reports one finding. */
  @SupportedAnnotationTypes("java.lang.Deprecated")
  private static final class Reporting extends AbstractProcessor {

    private final Place place;

    private Reporting(Place place) {
      this.place = place;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        Finding finding =
            new Finding(
                Check.DEAD_END,
                place,
                Sentence.of("It is so."),
                List.of(Note.at(new Place.TextLine("Door.lock", 7), "locked", "as before")),
                Fix.open("mend it"));
        new Reporter(processingEnv).report(finding, Severity.ERROR, type);
      }
      return false;
    }
  }
}
