package dev.interlock.benchmark.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Shows what was measured as one table. Cells are CPU time and time, and the peak of memory:
 * without and with the processor.
 *
 * @param units the numbers of units, ascending
 * @param costs what was measured of them
 * @param large what one large machine costs, by its states
 */
record CompilationTable(List<Integer> units, Costs costs, Map<Integer, Cost> large) {

  private static final String NONE = "–";

  CompilationTable {
    units = List.copyOf(units);
  }

  /** Returns the table. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("units", Contender::title));
    for (int number : units) {
      rows.add(row("" + number, each -> total(each, number)));
    }
    rows.add(row("the first adds", each -> ratio(each, all -> costs.added(all, 1))));
    for (int place = 2; place < units.size(); place++) {
      int fewer = units.get(place - 1);
      int more = units.get(place);
      rows.add(
          row(
              "each from " + fewer + " to " + more + " adds",
              each ->
                  costs.has(each, more)
                      ? ratio(each, all -> costs.added(all, fewer, more))
                      : NONE));
    }
    for (int number : units.subList(2, units.size())) {
      rows.add(row("memory at " + number + ", to plain javac's", each -> memory(each, number)));
    }
    large.forEach(
        (states, cost) ->
            rows.add(
                row(
                    "1 of " + states + " states",
                    each -> each == Contender.INTERLOCK ? cost.toString() : NONE)));
    return rows;
  }

  private static List<String> row(String title, Function<Contender, String> cell) {
    return Stream.concat(Stream.of(title), Stream.of(Contender.values()).map(cell)).toList();
  }

  private String total(Contender contender, int number) {
    return costs.has(contender, number)
        ? costs.plain(contender, number) + " → " + costs.processed(contender, number)
        : NONE;
  }

  /** Milliseconds of CPU time, and how many times AutoValue's that is. */
  private static String ratio(Contender contender, ToDoubleFunction<Contender> seconds) {
    double own = seconds.applyAsDouble(contender);
    return String.format(
        Locale.ROOT,
        "%.0f ms, %.2f×",
        own * 1000,
        own / seconds.applyAsDouble(Contender.AUTO_VALUE));
  }

  private String memory(Contender contender, int number) {
    return costs.has(contender, number)
        ? String.format(
            Locale.ROOT,
            "%.2f×",
            costs.processed(contender, number).memory() / costs.plain(contender, number).memory())
        : NONE;
  }
}
