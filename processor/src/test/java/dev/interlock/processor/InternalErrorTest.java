package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we didn't foresee costs one enum its code, and says where it happened. */
class InternalErrorTest {

  @TempDir private Path folder;

  /** Runs the processor with a filer that breaks at the types of one enum. */
  private static final class BreakingFiler extends AbstractProcessor {

    private final InterlockProcessor processor = new InterlockProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = proxy(Filer.class, environment.getFiler(), environment.getFiler());
      processor.init(proxy(ProcessingEnvironment.class, environment, filer));
    }

    private static <T> T proxy(Class<T> type, Object target, Filer filer) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                if (method.getName().equals("getFiler")) {
                  return filer;
                }
                if (method.getName().equals("createSourceFile")
                    && arguments[0].toString().startsWith("Broken")) {
                  throw new IllegalStateException("disk on fire");
                }
                try {
                  return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void itPrintsTheStackTraceAndLeavesOtherEnumsAlone(Compiler compiler) throws IOException {
    Path broken = source("Broken");
    Path other = source("Other");
    Compiled result = compiler.compile(folder, List.of(broken, other), new BreakingFiler());
    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith("[internal-error] Interlock failed on Broken: ")
        .contains("java.lang.IllegalStateException: disk on fire")
        .contains("at dev.interlock.processor.output.SourceWriter.create(SourceWriter.java:");
    assertThat(result.generated())
        .containsKey("OtherMoves.java")
        .doesNotContainKey("BrokenMoves.java");
  }

  private Path source(String name) throws IOException {
    String text =
        "enum " + name + " { @dev.interlock.State(initial = true, terminal = true) ONLY }";
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
