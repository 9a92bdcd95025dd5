package dev.interlock.processor.check.graph;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Path;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.WayFixes;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Ends;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Memory;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.WayClaim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** skipped-state, late-state: do the ways to a state keep its rules? */
public final class WayChecks {

  private static final String SKIPPED =
      "A way leads to {state} that hasn't been in {states} before.";
  private static final String ALL_SKIPPED =
      "A way leads to {state} that has been in none of {states} before.";
  private static final String NOTHING_TO_SKIP =
      "A way leads to {state}, though its {rule} names no other state.";
  private static final String BEGINS =
      "{state} is initial, and what begins there hasn't been in {states} before.";
  private static final String LATE = "A way leads to {state} that has been in {before} before.";

  private final Machine machine;
  private final Flow flow;

  private WayChecks(Machine machine, Flow flow) {
    this.machine = machine;
    this.flow = flow;
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    if (machine.rules().wayClaims().isEmpty()) {
      return List.of();
    }
    Flow flow = new Flow(machine);
    WayChecks checks = new WayChecks(machine, flow);
    IdleWays idle = new IdleWays(machine, flow);
    return machine.rules().wayClaims().stream()
        .flatMap(claim -> Stream.concat(checks.refuted(claim), idle.find(claim)))
        .toList();
  }

  private Stream<Finding> refuted(WayClaim claim) {
    return claim.isRequired()
        ? skipped(claim).stream()
        : claim.declaration().names().stream().flatMap(name -> late(claim, name).stream());
  }

  private Optional<Finding> skipped(WayClaim claim) {
    BitSet named = flow.mayBe(claim.declaration().names(), claim.named());
    return flow.ways(named).way(claim.owner().ordinal(), false).map(way -> skipped(claim, way));
  }

  private Finding skipped(WayClaim claim, List<Integer> way) {
    return new Finding(
        Check.SKIPPED_STATE,
        claim.declaration().origin(),
        skipped(claim.owner(), claim),
        evidence(way),
        WayFixes.skipped(claim, steps(way), machine));
  }

  private static Sentence skipped(State owner, WayClaim claim) {
    if (owner.initial()) {
      return Sentence.of(BEGINS, owner, claim.named().all());
    }
    return switch (claim.named().all().size()) {
      case 0 -> Sentence.of(NOTHING_TO_SKIP, owner, claim.declaration().member());
      case 1 -> Sentence.of(SKIPPED, owner, claim.named().all());
      default -> Sentence.of(ALL_SKIPPED, owner, claim.named().all());
    };
  }

  private Optional<Finding> late(WayClaim claim, Reference name) {
    State owner = claim.owner();
    BitSet named = flow.set(claim.named().of(name));
    Memory ways = flow.ways(named);
    return ways.way(owner.ordinal(), true)
        .map(
            way ->
                new Finding(
                    Check.LATE_STATE,
                    name.origin(),
                    Sentence.of(LATE, owner, state(way, last(way, named))),
                    evidence(way),
                    WayFixes.late(claim, name, steps(way.subList(last(way, named), way.size())))));
  }

  /** Where a way is in one of some states for the last time before it ends. */
  private static int last(List<Integer> way, BitSet named) {
    int last = way.size() - 2;
    while (!named.get(way.get(last))) {
      last--;
    }
    return last;
  }

  private State state(List<Integer> way, int step) {
    return machine.states().get(way.get(step));
  }

  /** The arcs along a way, all of each step. */
  private List<List<Arc>> steps(List<Integer> way) {
    List<List<Arc>> steps = new ArrayList<>();
    for (int step = 1; step < way.size(); step++) {
      Ends ends = new Ends(state(way, step - 1), state(way, step));
      steps.add(machine.arcs().stream().filter(arc -> arc.ends().equals(ends)).toList());
    }
    return steps;
  }

  /** The way with its events. */
  private List<Note> evidence(List<Integer> way) {
    List<String> events = steps(way).stream().map(arcs -> arcs.get(0).event().orElse("")).toList();
    return events.isEmpty()
        ? List.of()
        : List.of(
            Note.of("way", new Path(way.stream().map(machine.states()::get).toList(), events)));
  }
}
