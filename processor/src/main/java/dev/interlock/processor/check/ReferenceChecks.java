package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.EndFixes;
import dev.interlock.processor.fix.NameFixes;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * unknown-state, unknown-actor, transition-ends: do the declarations name what they may name, and
 * has every transition two ends?
 */
final class ReferenceChecks {

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private ReferenceChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    ReferenceChecks checks = new ReferenceChecks(machine);
    for (Fault fault : machine.faults()) {
      if (fault instanceof Fault.OfName name) {
        checks.name(name);
      } else if (fault instanceof Fault.OfEnds ends) {
        checks.ends(ends);
      }
    }
    return checks.findings;
  }

  private void name(Fault.OfName fault) {
    if (fault instanceof Fault.UnknownState unknown) {
      unknownState(unknown.mention(), unknown.meant());
    } else if (fault instanceof Fault.MisplacedAny any) {
      misplacedAny(any.mention());
    } else if (fault instanceof Fault.MisplacedGroup group) {
      misplacedGroup(group);
    } else if (fault instanceof Fault.NamedSentinel sentinel) {
      namedSentinel(sentinel);
    } else if (fault instanceof Fault.UnknownActor actor) {
      unknownActor(actor.mention());
    }
  }

  private void ends(Fault.OfEnds fault) {
    if (fault instanceof Fault.NoEnd) {
      Origin annotation = fault.transition().origin();
      ends(fault, annotation, "neither 'to' nor 'from'", endFixes(fault));
    } else if (fault instanceof Fault.TwoEnds) {
      Origin from = fault.transition().from().get(0).origin().ofMember();
      ends(fault, from, "both 'to' and 'from'", endFixes(fault));
    } else if (fault instanceof Fault.ExceptionFromNothing) {
      List<Reference> except = fault.transition().except();
      ends(
          fault,
          AnnotationMember.EXCEPT.in(except.get(0).origin().whole()),
          "'except', but no wildcard from which to except anything",
          Fix.of(
              Ways.removeMember("remove 'except'", except),
              Way.open("say from = Transition.ANY or name a group")));
    }
  }

  private Fix endFixes(Fault.OfEnds fault) {
    return EndFixes.of(fault.constant(), fault.transition(), machine);
  }

  private void ends(Fault.OfEnds fault, Origin origin, String ends, Fix fix) {
    String what =
        fault.transition().text() + " on " + fault.constant().name() + " has " + ends + ".";
    add(Check.TRANSITION_ENDS, origin, what, fix);
  }

  private void misplacedGroup(Fault.MisplacedGroup fault) {
    String name = '"' + fault.mention().reference().name() + '"';
    add(
        Check.UNKNOWN_STATE,
        fault.mention().reference().origin(),
        name + " is a group and can't be a target: a transition enters one state.",
        NameFixes.member(fault.mention().reference(), fault.group(), machine));
  }

  private void misplacedAny(Mention mention) {
    Reference reference = mention.reference();
    add(
        Check.UNKNOWN_STATE,
        reference.origin(),
        (reference.isAny() ? "" : '"' + reference.name() + "\" is no state of " + name() + ", and ")
            + "Transition.ANY can't stand in '"
            + mention.member().member()
            + "', only in 'from' and 'except'.",
        NameFixes.any(mention, machine));
  }

  private void unknownState(Mention mention, List<String> meant) {
    Reference reference = mention.reference();
    String kind = machine.groups().isEmpty() ? "state" : "state and no group";
    add(
        Check.UNKNOWN_STATE,
        reference.origin(),
        '"' + reference.name() + "\" is no " + kind + " of " + name() + question(reference, meant),
        NameFixes.state(mention, meant, machine));
  }

  private void namedSentinel(Fault.NamedSentinel fault) {
    add(
        Check.SENTINEL_TRANSITION,
        fault.mention().reference().origin(),
        fault.sentinel().name()
            + " is a sentinel, which is no state, and yet '"
            + fault.mention().member().member()
            + "' names it.",
        Fix.of(
            NameFixes.remove("remove it here", fault.mention()),
            Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(fault.sentinel()))));
  }

  private void unknownActor(Mention mention) {
    Reference reference = mention.reference();
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    add(
        Check.UNKNOWN_ACTOR,
        reference.origin(),
        '"'
            + reference.name()
            + "\" is no actor of "
            + name()
            + Nearest.question(reference.name(), known),
        NameFixes.actor(mention, known, machine));
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
