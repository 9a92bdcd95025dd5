package dev.interlock.tools.testing;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example's JobState, compiled from its source: the tools can't depend on the example. */
public final class JobLifecycle {

  private static final Path SOURCE =
      Path.of("../example/src/main/java/dev/interlock/example/JobState.java");
  private static final StateGraph<?> GRAPH = compiled();

  private JobLifecycle() {}

  /** Returns its graph. */
  public static StateGraph<?> graph() {
    return GRAPH;
  }

  /** Returns it as plain data. */
  public static Lifecycle lifecycle() {
    return Lifecycle.of(GRAPH);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // StateGraph asks whether it is an enum
  private static StateGraph<?> compiled() {
    try {
      Path out = Files.createTempDirectory(Path.of("target"), "job");
      Compilation.compile(out, List.of(SOURCE));
      // Stays open: the enum is of it.
      URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
      return StateGraph.of((Class) loader.loadClass("dev.interlock.example.JobState"));
    } catch (IOException | ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
