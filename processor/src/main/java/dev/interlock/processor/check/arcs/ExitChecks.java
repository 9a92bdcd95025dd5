package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** terminal-exit: does a lifecycle that has ended stay so? */
public final class ExitChecks {

  private ExitChecks() {}

  /** One finding for each item that leads out, however many terminal states it stands for. */
  public static List<Finding> check(Machine machine) {
    Map<Origin, List<Arc>> exits = new LinkedHashMap<>();
    for (Arc arc : machine.arcs()) {
      if (arc.from().terminal() && !arc.isSelf()) {
        exits.computeIfAbsent(arc.origin(), origin -> new ArrayList<>()).add(arc);
      }
    }
    return exits.values().stream().map(arcs -> exit(arcs, machine)).toList();
  }

  private static Finding exit(List<Arc> arcs, Machine machine) {
    Arc arc = arcs.get(0);
    List<State> states = arcs.stream().map(Arc::from).distinct().toList();
    Note declared = ArcNotes.declared("declared", arc);
    return new Finding(
        Check.TERMINAL_EXIT,
        arc.origin(),
        Sentence.of(
            "{states} is terminal, and yet {arc} leads out of it.",
            Sentence.firstOf(arc.from(), states.size()),
            ArcNotes.described(arc)),
        states.size() > 1 ? List.of(declared, Note.of("terminal", states)) : List.of(declared),
        Fix.of(
            arc.expanded() ? Ways.withoutAll(arc, states) : Ways.without(arc, true),
            Ways.unset(AnnotationMember.TERMINAL, machine.declarationOf(arc.from()))));
  }
}
