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

  private static final String PLAIN =
      """
      package units;

      import java.util.ArrayList;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.stream.Collectors;

      public class Plain {
        private final Map<String, List<Integer>> entries = new LinkedHashMap<>();
        private final String name;
        private Object state;
        private int count;

        public Plain(String name, Object state) {
          this.name = name;
          this.state = state;
        }

        public void add(String key, int value) {
          entries.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
          count = count + 1;
        }

        public int sum(String key) {
          int sum = 0;
          for (int each : entries.getOrDefault(key, List.of())) {
            sum += each > 10 ? each * 2 : each - 1;
          }
          return sum;
        }

        public Optional<String> longest() {
          String longest = null;
          for (Map.Entry<String, List<Integer>> each : entries.entrySet()) {
            if (longest == null || each.getKey().length() > longest.length()) {
              longest = each.getKey();
            }
          }
          return Optional.ofNullable(longest);
        }

        public String text() {
          StringBuilder text = new StringBuilder(name).append('[').append(count).append(']');
          entries.forEach((key, values) -> text.append(key).append('=').append(values.size()).append(';'));
          return text.append(state).toString();
        }

        public List<String> large(int least) {
          return entries.entrySet().stream()
              .filter(each -> each.getValue().stream().mapToInt(Integer::intValue).sum() >= least)
              .map(each -> each.getKey().trim().toUpperCase(java.util.Locale.ROOT))
              .sorted()
              .collect(Collectors.toList());
        }

        public int code(String text) {
          switch (text) {
            case "a":
              return 1;
            case "b":
              return text.hashCode() & 0xff;
            default:
              try {
                return Integer.parseInt(text.substring(1));
              } catch (NumberFormatException wrong) {
                return -1;
              }
          }
        }

        @Override
        public boolean equals(Object other) {
          return other instanceof Plain && ((Plain) other).name.equals(name) && ((Plain) other).count == count;
        }

        @Override
        public int hashCode() {
          return 31 * name.hashCode() + count;
        }
      }
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

  /** A class as there are many; it may use the example's job. */
  static String plain(String name, boolean usingJob) {
    return PLAIN
        .replace("Plain", name)
        .replace("Object state", usingJob ? "JobState state" : "Object state")
        .replace("this.state = state;", usingJob ? "this.state = state;" : "this.state = \"\";");
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
