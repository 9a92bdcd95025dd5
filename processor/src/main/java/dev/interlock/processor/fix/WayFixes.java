package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.WayClaim;
import java.util.ArrayList;
import java.util.List;

/** The ways out where a way breaks a rule: the rule gives way, or the transitions do. */
public final class WayFixes {

  private WayFixes() {}

  /**
   * Returns the ways where states are gone round.
   *
   * @param steps the arcs of the way that does, all of each step
   */
  public static Fix skipped(WayClaim claim, List<List<Arc>> steps, Machine machine) {
    State owner = claim.owner();
    AnnotationMember rule = claim.declaration().member();
    Way unruled =
        Ways.removeMember(
            Sentence.of("remove {state}'s {rule}", owner, rule), claim.declaration().names());
    if (owner.initial()) {
      return Fix.of(Ways.unset(AnnotationMember.INITIAL, machine.declarationOf(owner)), unruled);
    }
    List<Way> ways = without(steps);
    ways.add(unruled);
    return Fix.of(
        Way.firstOf(ways), Way.open("name in {state}'s {rule} what is enough", owner, rule));
  }

  /**
   * Returns the ways where a state comes too late.
   *
   * @param steps the arcs by which it does, all of each step
   */
  public static Fix late(WayClaim claim, Reference name, List<List<Arc>> steps) {
    List<Way> ways = without(steps);
    ways.add(Way.open("remove a transition of the way"));
    return Fix.of(remove(claim, name), Way.firstOf(ways));
  }

  /** Returns the ways where a name has no effect. */
  public static Fix idle(WayClaim claim, Reference name) {
    boolean passable =
        !claim.owner().sentinel()
            && claim.named().of(name).stream().anyMatch(state -> !state.equals(claim.owner()));
    return claim.isRequired() && passable
        ? Fix.of(remove(claim, name), Way.open("declare the transitions that lead through it"))
        : Fix.of(remove(claim, name));
  }

  private static Way remove(WayClaim claim, Reference name) {
    return Ways.remove(
        Sentence.of(
            "remove {name} from {state}'s {rule}",
            name,
            claim.owner(),
            claim.declaration().member()),
        name,
        claim.declaration().names());
  }

  /** Takes a step out of a way, the last that can be spared. */
  private static List<Way> without(List<List<Arc>> steps) {
    List<Way> ways = new ArrayList<>();
    for (int step = steps.size() - 1; step >= 0; step--) {
      Arc arc = steps.get(step).get(0);
      if (steps.get(step).size() == 1) {
        Way way = arc.expanded() ? Ways.except(arc, List.of(arc.from())) : Ways.without(arc, true);
        ways.add(way.in("{remove} ({arc})", way.words(), arc.text()));
      }
    }
    return ways;
  }
}
