package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.usage.body.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All that is looked for in the bodies of classes. */
public final class UsageChecks {

  private static final List<UsageCheck> ALL = List.of(new DiscardedMoves(), new ImpossibleMoves());

  private UsageChecks() {}

  /**
   * Returns what is found in a class.
   *
   * @param wanted which checks of the catalogue are reported at all
   */
  public static List<UsageFinding> check(Body body, Predicate<Check> wanted) {
    List<UsageFinding> found = new ArrayList<>();
    if (!body.isEmpty()) {
      for (UsageCheck each : ALL) {
        if (each.checks().stream().anyMatch(wanted)) {
          found.addAll(each.in(body));
        }
      }
    }
    return found;
  }
}
