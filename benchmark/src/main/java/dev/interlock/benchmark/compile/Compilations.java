package dev.interlock.benchmark.compile;

import dev.interlock.benchmark.report.MarkdownTable;
import dev.interlock.benchmark.report.MarkedBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compiles, side by side, and prints what it took. */
public final class Compilations {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Compilations() {}

  /**
   * Compiles everything.
   *
   * @param arguments how: {@code quick}, {@code full}, or {@code write}, which is full and puts
   *     what it prints into docs/performance.md
   */
  public static void main(String[] arguments) throws IOException {
    String how = String.join(" ", arguments);
    Plan plan =
        switch (how) {
          case "quick" -> Plan.quick();
          case "full", "write" -> Plan.full();
          default -> throw new IllegalArgumentException("quick, full or write, not '" + how + "'");
        };
    List<List<String>> rows =
        new CompilationTable(plan.units(), units(plan), large(plan.states())).rows();
    System.out.println(UsageCost.of(1_000));
    String table = new MarkdownTable(rows).toString();
    System.out.println(table);
    if (how.equals("write")) {
      new MarkedBlock(Path.of("docs", "performance.md"), "compilations").write(table);
    }
  }

  /** The contenders take turns, so that what else the machine does falls on all of them. */
  private static Costs units(Plan plan) {
    Costs costs = new Costs();
    for (int units : plan.units()) {
      for (int round = 0; round < plan.rounds(units); round++) {
        for (Contender contender : Plan.contenders(units)) {
          for (boolean processed : new boolean[] {false, true}) {
            costs.add(contender, units, processed, cost(contender, units, processed));
          }
        }
      }
    }
    return costs;
  }

  private static Cost cost(Contender contender, int units, boolean processed) {
    Map<String, String> sources =
        IntStream.range(0, units)
            .mapToObj(unit -> "Unit" + unit)
            .collect(Collectors.toMap(name -> name, name -> contender.source(name, processed)));
    return new Compilation(JAVA, contender.options(processed), sources).run();
  }

  private static Map<Integer, Cost> large(List<Integer> sizes) {
    Map<Integer, Cost> costs = new LinkedHashMap<>();
    for (int states : sizes) {
      Map<String, String> sources = Map.of("Large", Sources.large("Large", states));
      List<String> options = Contender.INTERLOCK.options(true);
      costs.put(states, new Compilation(JAVA, options, sources).run());
    }
    return costs;
  }
}
