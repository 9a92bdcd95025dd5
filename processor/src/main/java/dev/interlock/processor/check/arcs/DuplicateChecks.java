package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** duplicate-transition: is every transition written out once? */
public final class DuplicateChecks {

  private DuplicateChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    Map<Arc.Key, List<Arc>> written = new HashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.expanded()) {
        continue;
      }
      List<Arc> equal = written.computeIfAbsent(arc.key(), key -> new ArrayList<>());
      equal.stream()
          .filter(earlier -> earlier.by().overlaps(arc.by()))
          .findFirst()
          .map(earlier -> twice(earlier, arc))
          .ifPresent(findings::add);
      equal.add(arc);
    }
    return findings;
  }

  private static Finding twice(Arc earlier, Arc arc) {
    return new Finding(
        Check.DUPLICATE_TRANSITION,
        arc.origin(),
        Sentence.of("{arc} is declared twice.", ArcNotes.described(arc)),
        List.of(ArcNotes.declared("first", earlier), ArcNotes.declared("again", arc)),
        Fix.of(once(earlier, arc)));
  }

  /** What remains has to admit everyone whom the two admit. */
  private static Way once(Arc earlier, Arc arc) {
    if (arc.by().within(earlier.by())) {
      return Ways.without(arc, false);
    }
    if (earlier.by().within(arc.by())) {
      return Ways.without(earlier, false).in("remove the first of the two");
    }
    List<Reference> both =
        arc.declaration().by().stream().filter(by -> earlier.by().admits(by.name())).toList();
    List<Edit> edits =
        both.stream().map(Reference::origin).map(Edit.Remove::new).map(Edit.class::cast).toList();
    return new Way(
        Sentence.of("remove {actors} from its 'by'", both),
        both.stream().map(Reference::origin).allMatch(Ways::isHere) ? edits : List.of());
  }
}
