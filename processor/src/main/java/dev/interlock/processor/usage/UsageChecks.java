package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.Bypasses;
import dev.interlock.processor.usage.update.BlindUpdates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All that is looked for in the bodies of a compilation's classes. */
public final class UsageChecks {

  private static final Set<Check> OF_USAGE =
      EnumSet.of(Check.DISCARDED_MOVE, Check.IMPOSSIBLE_MOVE, Check.BYPASS, Check.BLIND_UPDATE);

  private final List<UsageCheck> all;

  /** Makes the checks of a compilation. */
  public UsageChecks(Compilation compilation) {
    this.all =
        List.of(
            new DiscardedMoves(),
            new ImpossibleMoves(),
            new Bypasses(compilation),
            new BlindUpdates());
  }

  /** Returns whether there is anything to look for. */
  public static boolean areAnyWanted(Predicate<Check> wanted) {
    return OF_USAGE.stream().anyMatch(wanted);
  }

  /**
   * Returns what is found with a class. It may be in one that came before it.
   *
   * @param wanted which checks of the catalogue are reported at all
   */
  public List<UsageFinding> check(Body body, Predicate<Check> wanted) {
    List<UsageFinding> found = new ArrayList<>();
    for (UsageCheck each : all) {
      if (each.checks().stream().anyMatch(wanted)) {
        found.addAll(each.in(body));
      }
    }
    return found;
  }
}
