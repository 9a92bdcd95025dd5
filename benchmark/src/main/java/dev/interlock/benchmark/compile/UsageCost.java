package dev.interlock.benchmark.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What it costs that the usage checks look at each class of a compilation, measured within one
 * compilation: the CPU time of javac's thread between a listener that is told before them and one
 * that is told behind them. The difference of two compilations would be noise.
 *
 * @param classes how many classes were compiled
 * @param checks CPU time in the usage checks, in seconds
 * @param all CPU time of the whole compilation, in seconds
 */
record UsageCost(int classes, double checks, double all) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Compiles so many classes, of which one in a hundred uses a machine. */
  static UsageCost of(int classes) {
    try {
      return measured(classes, Files.createTempDirectory("usage"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UsageCost measured(int classes, Path folder) {
    List<JavaFileObject> sources = new ArrayList<>();
    IntStream.range(0, classes)
        .mapToObj(
            number -> source("Plain" + number, Sources.plain("Plain" + number, number % 100 == 0)))
        .forEach(sources::add);
    sources.add(source("JobState", Sources.job("JobState")));
    List<String> options = new ArrayList<>(Contender.INTERLOCK.options(true));
    options.addAll(List.of("-d", folder.toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, options, null, sources);
    Brackets brackets = new Brackets(task);
    task.addTaskListener(brackets);
    long start = THREADS.getCurrentThreadCpuTime();
    if (!task.call()) {
      throw new IllegalStateException("not compiled");
    }
    double all = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    return new UsageCost(sources.size(), brackets.between / 1e9, all);
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("string:///units/" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoring) {
        return text;
      }
    };
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "usage checks: %.2f of %.2f s of CPU time for %d classes, %.2f%%",
        checks,
        all,
        classes,
        100 * checks / (all - checks));
  }

  /** Listeners are told in the order in which they came: this one before the processor's. */
  private static final class Brackets implements TaskListener {

    private final JavacTask task;
    private boolean closed;
    private long opened;
    private long between;

    Brackets(JavacTask task) {
      this.task = task;
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && !closed) {
        closed = true;
        task.addTaskListener(new Closing());
      }
    }

    @Override
    public void finished(TaskEvent event) {
      opened = THREADS.getCurrentThreadCpuTime();
    }

    /** Told behind the processor's. */
    private final class Closing implements TaskListener {

      @Override
      public void started(TaskEvent event) {}

      @Override
      public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
          between += THREADS.getCurrentThreadCpuTime() - opened;
        }
      }
    }
  }
}
