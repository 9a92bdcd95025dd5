package dev.interlock.processor.check.graph;

import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.fix.GraphFixes;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.stream.Stream;

/** unreachable-state, dead-end, no-way-out: does every state have a way in and a way out? */
public final class GraphChecks {

  private GraphChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    Flow flow = new Flow(machine);
    GraphFixes fixes = new GraphFixes(machine);
    return Stream.of(
            new Unreachable(flow, fixes).find(),
            new DeadEnds(flow, fixes).find(),
            new Traps(flow, fixes).find())
        .flatMap(findings -> findings)
        .toList();
  }
}
