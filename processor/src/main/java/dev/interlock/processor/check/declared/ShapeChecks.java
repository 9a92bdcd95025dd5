package dev.interlock.processor.check.declared;

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
import dev.interlock.processor.surface.names.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** not-a-state, no-initial, inaccessible-enum: is this an enum that can be a state machine? */
public final class ShapeChecks {

  private ShapeChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    String name = machine.carrier().nestedName();
    inaccessible(machine.declaration()).ifPresent(findings::add);
    if (!machine.faults(Fault.NoState.class).isEmpty()) {
      findings.add(
          new Finding(
              Check.NOT_A_STATE,
              Origin.ofEnum(),
              Sentence.of(
                  machine.states().isEmpty()
                      ? "{enum} has no constants, so it has no states."
                      : "{enum} has only sentinels, so it has no states.",
                  name),
              Fix.open("declare a constant for each state, or remove the annotations")));
    }
    if (!machine.faults(Fault.NoInitial.class).isEmpty()) {
      findings.add(
          new Finding(
              Check.NO_INITIAL,
              Origin.ofEnum(),
              Sentence.of("No state of {enum} is initial, so no lifecycle can begin.", name),
              initial(machine)));
    }
    return findings;
  }

  /** The first state may well be the one; what else may be is only the user's to know. */
  private static Fix initial(Machine machine) {
    List<Way> ways = new ArrayList<>();
    for (State state : machine.lifecycle()) {
      Way way = Ways.set(AnnotationMember.INITIAL, machine.declarationOf(state));
      ways.add(way.in("{flag}, and on whatever else something new may start in", way.words()));
    }
    ways.add(Way.open("put @State(initial = true) on the states in which something new may start"));
    return Fix.of(Way.firstOf(ways));
  }

  private static Optional<Finding> inaccessible(MachineDeclaration declaration) {
    Subject subject = declaration.subject();
    String name = subject.name().nestedName();
    String outermost = subject.name().simpleNames().get(0);
    if (subject.visibility() == Visibility.PRIVATE) {
      return inaccessible(
          Sentence.of(
              "{enum} is private or stands in a private type, so generated code can't name it.",
              name),
          Way.open("make it, and every type around it, at least package-private"));
    }
    if (subject.visibility() == Visibility.UNNAMED) {
      String own = subject.name().simpleName();
      return inaccessible(
          Sentence.of(
              "{enum} stands in a file without a class around it, so generated code can't name it.",
              own),
          Way.open("move {enum} into a file of its own, or declare the class around it", own));
    }
    if (JavaNames.isObscured(declaration)) {
      return inaccessible(
          Sentence.of(
              "Generated code can't name {type}: a variable there is called so, and what is in the unnamed"
                  + " package has no other name.",
              outermost),
          Way.open("rename {type}, or put it into a package", outermost));
    }
    return Optional.empty();
  }

  private static Optional<Finding> inaccessible(Sentence what, Way way) {
    return Optional.of(new Finding(Check.INACCESSIBLE_ENUM, Origin.ofEnum(), what, Fix.of(way)));
  }
}
