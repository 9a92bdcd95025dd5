package dev.interlock.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what is compiled: the same thing under as many names as are wanted. */
final class Sources {

  private static final Path JOB =
      Path.of("example/src/main/java/dev/interlock/example/JobState.java");

  private static final String PROPERTIES =
      """
        String name();
        int count();
        long id();
        boolean active();
        double ratio();
        java.util.List<String> tags();
        Integer boxed();
        String label();
      """;

  private Sources() {}

  /** The example's job, whose mixin is all that it asks for. */
  static String job(String name) {
    return jobWithAll(name).replace("typed = true,", "").replace("machine = true,", "");
  }

  /** The example's job, with typed states and a machine. */
  static String jobWithAll(String name) {
    return read(JOB)
        .replace("package dev.interlock.example;", "package units;")
        .replace("JobState", name);
  }

  /** An AutoValue class of eight properties. */
  static String autoValue(String name) {
    String properties = PROPERTIES.replaceAll("(?m)^  (?=.)", "  abstract ");
    return """
        package units;

        @com.google.auto.value.AutoValue
        abstract class %s {
        %s}
        """
        .formatted(name, properties);
  }

  /** An Immutables class of eight properties. */
  static String immutable(String name) {
    return """
        package units;

        @org.immutables.value.Value.Immutable
        interface %s {
        %s}
        """
        .formatted(name, PROPERTIES);
  }

  /** A mapper between two records of eight properties. */
  static String mapper(String name) {
    String components =
        PROPERTIES.strip().replace("();", ",").replaceAll(",$", "").replaceAll("\\s+", " ");
    return """
        package units;

        @org.mapstruct.Mapper
        interface %s {
          record From(%s) {}

          record To(%s) {}

          To to(From from);
        }
        """
        .formatted(name, components, components);
  }

  /** A machine of many states: a way through all of them, and one out of each. */
  static String large(String name, int states) {
    String constants =
        IntStream.range(1, states - 1)
            .mapToObj(
                state ->
                    """
                      @Transition(on = "step%d", to = "S%d")
                      @Transition(on = "leave", to = "END")
                      S%d,
                    """
                        .formatted(state % 10, state + 1, state))
            .collect(Collectors.joining())
            .replace("\"S" + (states - 1) + "\"", "\"END\"");
    return """
        package units;

        import dev.interlock.State;
        import dev.interlock.Transition;

        enum %s implements %sMoves {
          @State(initial = true)
          @Transition(on = "begin", to = "S1")
          BEGIN,
        %s  @State(terminal = true)
          END
        }
        """
        .formatted(name, name, constants);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("not in the project's folder", e);
    }
  }
}
