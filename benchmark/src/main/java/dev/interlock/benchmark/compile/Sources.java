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

  /** A class such as a compiler has a thousand of, which knows of no machine. */
  static String plain(String name) {
    return """
        package units;

        class %s {
          private final long id;
          private final java.util.Map<String, Integer> totals = new java.util.HashMap<>();
          private String name = "";

          %s(long id) {
            this.id = id;
          }

          void rename(String newName) {
            if (newName.isBlank()) {
              throw new IllegalArgumentException("no name");
            }
            this.name = newName.strip();
          }

          int total(java.util.List<String> words) {
            int sum = 0;
            for (String each : words) {
              totals.merge(each, 1, Integer::sum);
              sum += totals.getOrDefault(each, 0) > 1 ? each.length() : 0;
            }
            return sum;
          }

          @Override
          public String toString() {
            return switch ((int) (id %% 3)) {
              case 0 -> "none " + name;
              case 1 -> "one " + totals.size();
              default -> "many";
            };
          }
        }
        """
        .formatted(name, name);
  }

  /** The same with a job whose state it moves. */
  static String using(String name, String job) {
    String moving =
        """
          private JOB state = JOB.JOB_STATE_QUEUED;

          void become(JOB next, JOBActor by) {
            enter(state == next ? state : state.transitionTo(next, by));
          }

          private void enter(JOB next) {
            state = next;
          }

          boolean isOver() {
            return state.isTerminal();
          }
        }
        """
            .replace("JOB ", job + " ")
            .replace("JOBActor", job + "Actor")
            .replace("JOB.", job + ".");
    return plain(name).stripTrailing().replaceFirst("}$", "\n" + moving);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("not in the project's folder", e);
    }
  }
}
