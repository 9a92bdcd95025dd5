package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.processor.InterlockProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappedTest {

  private static final String PLUGIN = "-Xplugin:Interlock";

  private static final String SOURCE =
      """
      package com.example;
      import dev.interlock.*;
      enum Light {
        @State(initial = true) @Transition(on = "toggle", to = "ON") OFF,
        @Transition(on = "toggle", to = "OFF") ON
      }
      class Lamp {
        private Light light = Light.OFF;
        void toggle() { light = LightTransitions.toggle(light); }
        void set(Light light) { this.light = light; }
        void forget() {
          LightTransitions.toggle(light);
        }
      }
      """;

  private static final List<String> FOUND = List.of("10 [bypass]", "12 [discarded-move]");

  @TempDir Path out;

  @Test
  void thePlugInSeesWhatAWrappedProcessorCannot() {
    assertEquals(List.of(), compile(new Wrapped()));
    assertEquals(FOUND, compile(new Wrapped(), PLUGIN));
  }

  @Test
  void togetherTheyReportOnce() {
    assertEquals(FOUND, compile(new InterlockProcessor()));
    assertEquals(FOUND, compile(new InterlockProcessor(), PLUGIN));
  }

  /** Returns the lines and ids of what is reported. */
  private List<String> compile(Processor processor, String... options) {
    Path jar = jar(InterlockProcessor.class);
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", out.toString(), "-processorpath", jar.toString()));
    all.addAll(List.of("-classpath", jar(dev.interlock.State.class).toString()));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, found, all, null, List.of(new Source()));
    task.setProcessors(List.of(processor));
    assertTrue(task.call(), () -> found.getDiagnostics().toString());
    return found.getDiagnostics().stream()
        .map(each -> each.getLineNumber() + " " + each.getMessage(Locale.ROOT).split(" ")[0])
        .sorted()
        .toList();
  }

  private static Path jar(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static final class Source extends SimpleJavaFileObject {
    Source() {
      super(URI.create("string:///com/example/Lamp.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return SOURCE;
    }
  }

  /** Gives the processor an environment that is none of javac's, though it does the same. */
  private static final class Wrapped implements Processor {
    private final Processor processor = new InterlockProcessor();

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  WrappedTest.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> {
                    try {
                      return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
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
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
      return List.of();
    }
  }
}
