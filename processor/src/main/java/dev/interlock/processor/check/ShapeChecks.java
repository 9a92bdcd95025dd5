package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Subject;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** not-a-state, no-initial, inaccessible-enum: is this an enum that can be a state machine? */
final class ShapeChecks {

  private static final String NO_CONSTANTS = "{enum} has no constants, so it has no states.";
  private static final String ONLY_SENTINELS = "{enum} has only sentinels, so it has no states.";
  private static final String DECLARE =
      "declare a constant for each state, or remove the annotations";
  private static final String NO_INITIAL =
      "No state of {enum} is initial, so no lifecycle can begin.";
  private static final String AND_OTHERS =
      "{flag}, and on whatever else something new may start in";
  private static final String PUT_INITIAL =
      "put @State(initial = true) on the states in which something new may start";
  private static final String PRIVATE =
      "{enum} is private or stands in a private type, so generated code can't name it.";
  private static final String MAKE_VISIBLE =
      "make it, and every type around it, at least package-private";
  private static final String UNNAMED =
      "{enum} stands in a file without a class around it, so generated code can't name it.";
  private static final String MOVE =
      "move {enum} into a file of its own, or declare the class around it";
  private static final String OBSCURED =
      "Generated code can't name {type}: a variable there is called so, and what is in the unnamed"
          + " package has no other name.";
  private static final String RENAME = "rename {type}, or put it into a package";

  private ShapeChecks() {}

  static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    String name = machine.carrier().nestedName();
    inaccessible(machine.declaration()).ifPresent(findings::add);
    if (!machine.faults(Fault.NoState.class).isEmpty()) {
      findings.add(
          new Finding(
              Check.NOT_A_STATE,
              Origin.ofEnum(),
              Sentence.of(machine.states().isEmpty() ? NO_CONSTANTS : ONLY_SENTINELS, name),
              Fix.open(DECLARE)));
    }
    if (!machine.faults(Fault.NoInitial.class).isEmpty()) {
      findings.add(
          new Finding(
              Check.NO_INITIAL, Origin.ofEnum(), Sentence.of(NO_INITIAL, name), initial(machine)));
    }
    return findings;
  }

  /** The first state may well be the one; what else may be is only the user's to know. */
  private static Fix initial(Machine machine) {
    List<Way> ways = new ArrayList<>();
    for (State state : machine.lifecycle()) {
      Way way = Ways.set(AnnotationMember.INITIAL, machine.declarationOf(state));
      ways.add(way.in(AND_OTHERS, way.words()));
    }
    ways.add(Way.open(PUT_INITIAL));
    return Fix.of(Way.firstOf(ways));
  }

  private static Optional<Finding> inaccessible(MachineDeclaration declaration) {
    Subject subject = declaration.subject();
    String name = subject.name().nestedName();
    String outermost = subject.name().simpleNames().get(0);
    if (subject.visibility() == Visibility.PRIVATE) {
      return inaccessible(Sentence.of(PRIVATE, name), Way.open(MAKE_VISIBLE));
    }
    if (subject.visibility() == Visibility.UNNAMED) {
      String own = subject.name().simpleName();
      return inaccessible(Sentence.of(UNNAMED, own), Way.open(MOVE, own));
    }
    if (JavaNames.isObscured(declaration)) {
      return inaccessible(Sentence.of(OBSCURED, outermost), Way.open(RENAME, outermost));
    }
    return Optional.empty();
  }

  private static Optional<Finding> inaccessible(Sentence what, Way way) {
    return Optional.of(new Finding(Check.INACCESSIBLE_ENUM, Origin.ofEnum(), what, Fix.of(way)));
  }
}
