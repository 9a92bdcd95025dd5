package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageListenerTest {

  @TempDir private Path folder;

  /** What we didn't foresee costs no compilation, and is said once. */
  @Test
  void aFaultOfOursIsAWarning() throws IOException {
    List<String> seen = new ArrayList<>();
    Compiled result =
        compile(
            type -> {
              seen.add(type.getLeaf().getKind().name());
              throw new IllegalStateException("no");
            });
    assertThat(result.success()).isTrue();
    assertThat(seen).containsExactly("CLASS");
    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith("[internal-error] Interlock failed on One: java.lang.IllegalStateException: no")
        .contains("UsageListener.inspect(UsageListener.java:");
    assertThat(Files.exists(folder.resolve("Two.class"))).isTrue();
  }

  /** A package and a module have events of their own. */
  @Test
  void eachTopLevelClassIsShownOnce() throws IOException {
    List<String> seen = new ArrayList<>();
    assertThat(compile(type -> seen.add(type.getLeaf().getKind().name())).messages()).isEmpty();
    assertThat(seen).containsExactly("CLASS", "CLASS", "INTERFACE", "ENUM", "RECORD");
  }

  private interface Inspection {
    void inspect(TreePath type);
  }

  private Compiled compile(Inspection inspection) throws IOException {
    Path one =
        Files.writeString(folder.resolve("One.java"), "class One { class In {} } class Two { }");
    Path more =
        Files.writeString(
            folder.resolve("More.java"),
            "interface More { } enum Values { A } record Pair(int a) { }");
    return Compiler.JAVAC.compile(folder, List.of(one, more), new Hooked(inspection));
  }

  /** Stands for the processor, which hooks in the same way. */
  @SupportedAnnotationTypes("*")
  private static final class Hooked extends AbstractProcessor {

    private final Inspection inspection;

    Hooked(Inspection inspection) {
      this.inspection = inspection;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      JavacTask task = JavacTask.instance(environment);
      task.addTaskListener(
          new UsageListener(
              new ClassInspector() {
                private final UsageReport report = new UsageReport(task);

                @Override
                public void inspect(TreePath type) {
                  inspection.inspect(type);
                }

                @Override
                public void report(Finding finding, Severity severity, TreePath at) {
                  report.report(finding, severity, at);
                }
              }));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }
}
