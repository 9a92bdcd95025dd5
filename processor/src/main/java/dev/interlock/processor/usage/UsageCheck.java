package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.usage.body.Body;
import java.util.List;
import java.util.Set;

/** Looks for one kind of fault in the bodies of classes. Silent when in doubt. */
public interface UsageCheck {

  /** Returns the checks of the catalogue that it makes findings of. */
  Set<Check> checks();

  /** Returns what is found in a class, in the order of the source. */
  List<UsageFinding> in(Body body);
}
