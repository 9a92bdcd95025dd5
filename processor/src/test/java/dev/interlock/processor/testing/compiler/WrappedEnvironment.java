package dev.interlock.processor.testing.compiler;

import dev.interlock.processor.InterlockProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The processor in an environment that isn't the compiler's own, as build tools wrap it. Like
 * Gradle, it keeps an account of the files that are made and of what each is made from.
 */
public final class WrappedEnvironment extends AbstractProcessor {

  private final InterlockProcessor processor = new InterlockProcessor();
  private final int times;
  private final String unwritable;
  private final Supplier<Exception> fault;
  private final Map<String, List<String>> origins = new TreeMap<>();

  public WrappedEnvironment() {
    this(1);
  }

  /** Shows each round to the processor a number of times, as Eclipse's builder may. */
  public WrappedEnvironment(int times) {
    this(times, "", IllegalStateException::new);
  }

  private WrappedEnvironment(int times, String unwritable, Supplier<Exception> fault) {
    this.times = times;
    this.unwritable = unwritable;
    this.fault = fault;
  }

  /** Fails in a way that nobody expects when a type shall be written. */
  public static WrappedEnvironment failingAt(String type) {
    return failingAt(type, () -> new IllegalStateException("no"));
  }

  /** Fails when a type shall be written. */
  public static WrappedEnvironment failingAt(String type, Supplier<Exception> fault) {
    return new WrappedEnvironment(1, type, fault);
  }

  /** Returns what was made, with the elements that each file was made from. */
  public Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer =
        proxy(
            Filer.class,
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("create")) {
                note(arguments);
                if (unwritable.equals(arguments[0])) {
                  throw fault.get();
                }
              }
              return invoke(environment.getFiler(), method, arguments);
            });
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? filer
                    : invoke(environment, method, arguments)));
  }

  /** The last argument are the elements; those before it name the file. */
  private void note(Object[] arguments) {
    int last = arguments.length - 1;
    origins.put(
        Arrays.asList(arguments).subList(0, last).toString(),
        Arrays.stream((Element[]) arguments[last]).map(Element::toString).toList());
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (int time = 0; time < times; time++) {
      processor.process(annotations, round);
    }
    return false;
  }
}
