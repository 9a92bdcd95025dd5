package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one bit, or one entry, of the tables in generated code. */
final class TableMutants {

  private static final Pattern TABLE =
      Pattern.compile(
          "static final (?<type>\\w+(?:\\[\\])?) (?<name>NEXT|SOURCES|TARGETS|INITIAL|TERMINAL"
              + "|SENTINELS) = (?<made>[^;]+);");

  private static final String CHANGES =
      """

      final class Changed {
        static long[] bit(long[] table, int row, int bit) {
          table[row] ^= 1L << bit;
          return table;
        }

        static <T> T[] entry(T[] table, int at, T entry) {
          table[at] = entry;
          return table;
        }
      }
      """;

  private final Map<String, String> sources;
  private final String functions;
  private final StateGraph<?> graph;
  private final List<Enum<?>> constants;
  private final List<CodeMutant> mutants = new ArrayList<>();

  private TableMutants(Map<String, String> sources, String functions, StateGraph<?> graph) {
    this.sources = sources;
    this.functions = functions;
    this.graph = graph;
    this.constants = List.<Enum<?>>of(graph.type().getEnumConstants());
  }

  /** Returns all changes of the tables in the class of the functions. */
  static List<CodeMutant> of(Map<String, String> sources, String functions, StateGraph<?> graph) {
    TableMutants made = new TableMutants(sources, functions, graph);
    String code = sources.getOrDefault(functions, "");
    Matcher table = TABLE.matcher(code);
    while (table.find()) {
      made.changed(code, table);
    }
    return made.mutants;
  }

  private void changed(String code, Matcher table) {
    String made = table.group("made");
    boolean byActor = made.startsWith("ROWS");
    int actors = byActor ? graph.actors().size() : 1;
    String name = (byActor ? "ActorTables." : "Tables.") + table.group("name");
    switch (table.group("name")) {
      case "NEXT" -> entries(code, table, made);
      case "SOURCES" -> bits(code, table, name, made, graph.events().size() * actors);
      case "TARGETS" -> bits(code, table, name, made, constants.size() * actors);
      default -> {
        for (int bit = 0; bit < constants.size(); bit++) {
          add(code, table, name + " of " + constants.get(bit), made + " ^ 1L << " + bit);
        }
      }
    }
  }

  private void bits(String code, Matcher table, String name, String made, int rows) {
    for (int row = 0; row < rows; row++) {
      for (int bit = 0; bit < constants.size(); bit++) {
        String change = name + "[" + row + "] of " + constants.get(bit);
        add(code, table, change, "Changed.bit(" + made + ", " + row + ", " + bit + ")");
      }
    }
  }

  /** Only what is read: where an event is refused, or a guard decides, nobody looks. */
  @SuppressWarnings("EnumOrdinal") // rows by ordinal
  private void entries(String code, Matcher table, String made) {
    for (StateGraph.Arc<?> arc : graph.arcs()) {
      if (arc.event().isPresent() && !isGuarded(arc.event())) {
        int row = arc.from().ordinal() * graph.events().size();
        int at = row + graph.events().indexOf(arc.event().get());
        String other =
            graph.type().getSimpleName()
                + "."
                + (arc.to() == arc.from() ? constants.get(0) : arc.from()).name();
        for (String entry : List.of("null", other)) {
          String change = "NEXT of " + arc.from() + " on " + arc.event().get() + " is " + entry;
          add(code, table, change, "Changed.entry(" + made + ", " + at + ", " + entry + ")");
        }
      }
    }
  }

  private boolean isGuarded(Optional<String> event) {
    return graph.arcs().stream()
        .anyMatch(arc -> arc.event().equals(event) && arc.guard().isPresent());
  }

  private void add(String code, Matcher table, String change, String made) {
    int from = table.start("made");
    int to = table.end("made");
    mutants.add(
        new CodeMutant(
            "a table's entry",
            change,
            () ->
                CodeMutants.changed(
                    sources,
                    functions,
                    code.substring(0, from) + made + code.substring(to) + CHANGES)));
  }
}
