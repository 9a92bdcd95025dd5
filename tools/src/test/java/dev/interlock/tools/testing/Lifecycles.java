package dev.interlock.tools.testing;

import com.example.OrderStatus;
import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lifecycles of every kind, by a name that can be a file's. */
public final class Lifecycles {

  private static final Path JOB_SOURCE =
      Path.of("../example/src/main/java/dev/interlock/example/JobState.java");
  private static final int SEEDS = Boolean.getBoolean("interlock.full") ? 300 : 30;

  /** The enum of the example. */
  public static final Class<?> JOB_STATE = compiled(JOB_SOURCE, "dev.interlock.example.JobState");

  /** The lifecycle of the example. */
  public static final Lifecycle JOB = Lifecycle.of(graph(JOB_STATE));

  /** The order of the documentation. */
  public static final Lifecycle ORDER = Lifecycle.of(StateGraph.of(OrderStatus.class));

  private Lifecycles() {}

  /** Returns all of them: the examples, the sound corpus, two hundred states, and made-up ones. */
  public static Map<String, Lifecycle> all() {
    Map<String, Lifecycle> all = new LinkedHashMap<>();
    all.put("job", JOB);
    all.put("order", ORDER);
    all.put("odd", Lifecycle.of(StateGraph.of(OddNames.class)));
    all.put("large", LargeLifecycle.of(200));
    int number = 0;
    for (Machine machine : SoundMachines.all()) {
      all.put("sound" + number++, Lifecycle.of(machine.graph()));
    }
    for (int seed = 0; seed < SEEDS; seed++) {
      all.put("random" + seed, new RandomLifecycle(seed).made());
    }
    return all;
  }

  private static Class<?> compiled(Path source, String type) {
    try {
      Path out = Files.createTempDirectory(Path.of("target"), "example");
      Compilation.compile(out, List.of(source));
      // Stays open: the enum is of it.
      URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
      return loader.loadClass(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // StateGraph asks whether it is an enum
  private static StateGraph<?> graph(Class<?> type) {
    return StateGraph.of((Class) type);
  }
}
