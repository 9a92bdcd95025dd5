package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.EndFixes;
import dev.interlock.processor.fix.NameFixes;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Do the declarations name what they may name? */
final class ReferenceChecks {

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private ReferenceChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    ReferenceChecks checks = new ReferenceChecks(machine);
    for (StateDeclaration constant : machine.declaration().constants()) {
      constant.rules().forEach(checks::rule);
      constant.transitions().forEach(transition -> checks.transition(constant, transition));
    }
    return checks.findings;
  }

  private void rule(RuleDeclaration rule) {
    String member = rule.member().member();
    if (rule.isOfActors()) {
      rule.names().forEach(actor -> actor(actor, rule.names()));
    } else {
      rule.names().forEach(name -> stateOrGroup(name, member, rule.names()));
    }
  }

  private void transition(StateDeclaration constant, TransitionDeclaration transition) {
    if (!transition.hasOneEnd()) {
      boolean both = !transition.to().isEmpty();
      add(
          Check.TRANSITION_ENDS,
          both ? transition.from().get(0).origin().ofMember() : transition.origin(),
          transition.text()
              + " on "
              + constant.name()
              + (both ? " has both 'to' and 'from'." : " has neither 'to' nor 'from'."),
          EndFixes.of(constant, transition, machine));
    } else if (exceptsFromNothing(transition)) {
      add(
          Check.TRANSITION_ENDS,
          transition.except().get(0).origin().whole().member("except"),
          transition.text()
              + " on "
              + constant.name()
              + " has 'except', but no wildcard from which to except anything.",
          Fix.of(
              Ways.removeMember("remove 'except'", transition.except()),
              Way.open("say from = Transition.ANY or name a group")));
    }
    transition.to().forEach(name -> target(name, transition));
    transition.from().forEach(name -> source(name, "from", transition.from()));
    transition.except().forEach(name -> source(name, "except", transition.except()));
    transition.by().forEach(actor -> actor(actor, transition.by()));
  }

  /** Not so where a name is wrong: it may have been meant to be a group's. */
  private boolean exceptsFromNothing(TransitionDeclaration transition) {
    return !transition.except().isEmpty()
        && transition.from().stream()
            .allMatch(from -> machine.namespace().find(from.name()).isPresent());
  }

  /** A source may be a state, a group or ANY. */
  private void source(Reference reference, String member, List<Reference> all) {
    if (!reference.isAny()) {
      stateOrGroup(reference, member, all);
    }
  }

  private void target(Reference reference, TransitionDeclaration transition) {
    Optional<Group> group = machine.namespace().findGroup(reference.name());
    if (group.isPresent()) {
      List<Way> ways = new ArrayList<>();
      for (State member : NameFixes.candidates(reference, machine)) {
        if (!group.get().members().contains(member)) {
          continue;
        }
        Way way = Ways.write(reference, List.of(member.inPlaceOf(reference)));
        ways.add(
            new Way("name a state, such as " + member.inPlaceOf(reference).spelled(), way.edits()));
      }
      ways.add(Way.open("name a state"));
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          '"'
              + reference.name()
              + "\" is a group and can't be a target: a transition enters one state.",
          Fix.of(Way.firstOf(ways)));
    } else {
      state(reference, "to", transition.to());
    }
  }

  private void stateOrGroup(Reference reference, String member, List<Reference> all) {
    if (machine.namespace().findGroup(reference.name()).isEmpty()) {
      state(reference, member, all);
    }
  }

  private void state(Reference reference, String member, List<Reference> all) {
    boolean any = reference.isAny();
    Optional<State> state = machine.namespace().find(reference.name());
    List<String> meant = machine.namespace().meant(reference.name());
    boolean source = member.equals("from") || member.equals("except");
    if (any || (!source && meant.equals(List.of(Reference.ANY)))) {
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          (any ? "" : '"' + reference.name() + "\" is no state of " + name() + ", and ")
              + "Transition.ANY can't stand in '"
              + member
              + "', only in 'from' and 'except'.",
          NameFixes.any(reference, member, all, machine));
    } else if (state.isEmpty()) {
      String kind = machine.groups().isEmpty() ? "state" : "state and no group";
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          '"'
              + reference.name()
              + "\" is no "
              + kind
              + " of "
              + name()
              + question(reference, meant),
          NameFixes.state(reference, member, all, machine));
    } else if (state.get().sentinel()) {
      add(
          Check.SENTINEL_TRANSITION,
          reference.origin(),
          state.get().name()
              + " is a sentinel, which is no state, and yet '"
              + member
              + "' names it.",
          Fix.of(
              NameFixes.remove("remove it here", reference, member, all),
              Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(state.get()))));
    }
  }

  private void actor(Reference reference, List<Reference> all) {
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    if (!known.contains(reference.name())) {
      add(
          Check.UNKNOWN_ACTOR,
          reference.origin(),
          '"'
              + reference.name()
              + "\" is no actor of "
              + name()
              + Nearest.question(reference.name(), known),
          NameFixes.actor(reference, all, known, machine));
    }
  }

  private String name() {
    return machine.name().nestedName();
  }

  /** The end of a sentence: what was meant, as far as it can be guessed. */
  private String question(Reference reference, List<String> meant) {
    String underscored = "_" + reference.name();
    if (machine.namespace().find(underscored).isPresent()) {
      return ": without the prefix \""
          + machine.declaration().stripPrefix()
          + "\" that is called \""
          + underscored
          + "\".";
    }
    return meant.isEmpty()
        ? "."
        : "; did you mean " + Shown.of(meant.stream().map(ReferenceChecks::quoted)) + "?";
  }

  private static String quoted(String name) {
    return name.equals(Reference.ANY) ? "Transition.ANY" : '"' + name + '"';
  }

  private void add(Check check, Origin origin, String what, Fix fix) {
    findings.add(new Finding(check, origin, what, List.of(), fix));
  }
}
