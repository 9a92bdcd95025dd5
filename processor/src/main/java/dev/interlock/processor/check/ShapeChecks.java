package dev.interlock.processor.check;

import dev.interlock.processor.declaration.ActorType;
import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Subject;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * not-a-state, no-initial, inaccessible-enum, typed-reference, unknown-actor: is this an enum that
 * can be a state machine at all, and its {@code actorType} one of actors?
 */
final class ShapeChecks {

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
              name
                  + (machine.states().isEmpty()
                      ? " has no constants, so it has no states."
                      : " has only sentinels, so it has no states."),
              List.of(),
              Fix.open("declare a constant for each state, or remove the annotations")));
    }
    if (!machine.faults(Fault.NoInitial.class).isEmpty()) {
      findings.add(
          new Finding(
              Check.NO_INITIAL,
              Origin.ofEnum(),
              "No state of " + name + " is initial, so no lifecycle can begin.",
              List.of(),
              initial(machine)));
    }
    machine.declaration().actorType().ifPresent(each -> findings.addAll(actorType(each, machine)));
    return findings;
  }

  /** The first state may well be the one; what else may be is only the user's to know. */
  private static Fix initial(Machine machine) {
    List<Way> ways = new ArrayList<>();
    for (State state : machine.lifecycle()) {
      Way way = Ways.set(AnnotationMember.INITIAL, machine.declarationOf(state));
      ways.add(
          new Way(way.words() + ", and on whatever else something new may start in", way.edits()));
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
          name + " is private or stands in a private type, so generated code can't name it.",
          "make it, and every type around it, at least package-private");
    }
    if (subject.visibility() == Visibility.UNNAMED) {
      String own = subject.name().simpleName();
      return inaccessible(
          own + " stands in a file without a class around it, so generated code can't name it.",
          "move " + own + " into a file of its own, or declare the class around it");
    }
    if (JavaNames.isObscured(declaration)) {
      return inaccessible(
          "Generated code can't name "
              + outermost
              + ": a variable there is called so, and what is in the unnamed package has no other name.",
          "rename " + outermost + ", or put it into a package");
    }
    return Optional.empty();
  }

  private static Optional<Finding> inaccessible(String what, String fix) {
    return Optional.of(
        new Finding(Check.INACCESSIBLE_ENUM, Origin.ofEnum(), what, List.of(), Fix.open(fix)));
  }

  private static List<Finding> actorType(ActorType actors, Machine machine) {
    List<Finding> findings = new ArrayList<>();
    String name = actors.name().nestedName();
    if (actors.kind() == ActorType.Kind.NO_ENUM) {
      findings.add(
          new Finding(
              Check.TYPED_REFERENCE,
              actors.origin(),
              name + " is no enum, so it can't name the actors.",
              List.of(),
              Fix.open(
                  "name an enum whose constants are the actors, or list their names in"
                      + " 'actors'")));
    }
    if (actors.kind() == ActorType.Kind.INACCESSIBLE) {
      findings.add(
          new Finding(
              Check.INACCESSIBLE_ENUM,
              actors.origin(),
              name + " can't be named in the package of " + machine.carrier().nestedName() + ".",
              List.of(),
              Fix.open(
                  "make it, and every type around it, "
                      + (actors.name().packageName().equals(machine.carrier().packageName())
                          ? "at least package-private"
                          : "public"))));
    }
    List<Reference> listed =
        machine.declaration().actors().stream().filter(each -> !each.isConstant()).toList();
    if (!listed.isEmpty()) {
      findings.add(
          new Finding(
              Check.UNKNOWN_ACTOR,
              listed.get(0).origin(),
              "Both 'actors' and 'actorType' say who the actors are.",
              List.of(),
              Fix.of(
                  Ways.removeMember("remove 'actors', and let " + name + " list them", listed),
                  Way.open("add them all to " + name))));
    }
    return findings;
  }
}
