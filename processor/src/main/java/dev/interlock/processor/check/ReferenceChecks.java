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
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Mention;
import dev.interlock.processor.model.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * unknown-state, unknown-actor, transition-ends, sentinel-transition: do the declarations name what
 * they may name, and has every transition two ends?
 */
final class ReferenceChecks {

  private final Machine machine;

  private ReferenceChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    ReferenceChecks checks = new ReferenceChecks(machine);
    return machine.faults().stream().map(checks::finding).flatMap(Optional::stream).toList();
  }

  /** Not all faults are of names and ends. */
  private Optional<Finding> finding(Fault fault) {
    if (fault instanceof Fault.UnknownState unknown) {
      return Optional.of(unknownState(unknown.mention(), unknown.meant()));
    }
    if (fault instanceof Fault.MisplacedAny any) {
      return Optional.of(misplacedAny(any.mention()));
    }
    if (fault instanceof Fault.MisplacedGroup group) {
      return Optional.of(misplacedGroup(group.mention().reference(), group.group()));
    }
    if (fault instanceof Fault.NamedSentinel sentinel) {
      return Optional.of(namedSentinel(sentinel.mention(), sentinel.sentinel()));
    }
    if (fault instanceof Fault.UnknownActor actor) {
      return Optional.of(unknownActor(actor.mention()));
    }
    if (fault instanceof Fault.NoEnd ends) {
      Origin annotation = ends.transition().origin();
      return Optional.of(ends(ends, annotation, "neither 'to' nor 'from'", endFixes(ends)));
    }
    if (fault instanceof Fault.TwoEnds ends) {
      Origin from = ends.transition().from().get(0).origin().ofMember();
      return Optional.of(ends(ends, from, "both 'to' and 'from'", endFixes(ends)));
    }
    return fault instanceof Fault.ExceptionFromNothing exception
        ? Optional.of(exceptionFromNothing(exception))
        : Optional.empty();
  }

  private static Finding exceptionFromNothing(Fault.ExceptionFromNothing fault) {
    List<Reference> except = fault.transition().except();
    return ends(
        fault,
        AnnotationMember.EXCEPT.in(except.get(0).origin().whole()),
        "'except', but no wildcard from which to except anything",
        Fix.of(
            Ways.removeMember("remove 'except'", except),
            Way.open("say from = Transition.ANY or name a group")));
  }

  private Fix endFixes(Fault.OfEnds fault) {
    return EndFixes.of(fault.constant(), fault.transition(), machine);
  }

  private static Finding ends(Fault.OfEnds fault, Origin origin, String ends, Fix fix) {
    String what =
        fault.transition().text() + " on " + fault.constant().name() + " has " + ends + ".";
    return finding(Check.TRANSITION_ENDS, origin, what, fix);
  }

  private Finding misplacedGroup(Reference written, Group group) {
    String name = '"' + written.name() + '"';
    return finding(
        Check.UNKNOWN_STATE,
        written.origin(),
        name + " is a group and can't be a target: a transition enters one state.",
        NameFixes.member(written, group, machine));
  }

  private Finding misplacedAny(Mention mention) {
    Reference reference = mention.reference();
    return finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        (reference.isAny() ? "" : '"' + reference.name() + "\" is no state of " + name() + ", and ")
            + "Transition.ANY can't stand in '"
            + mention.member().member()
            + "', only in 'from' and 'except'.",
        NameFixes.any(mention, machine));
  }

  private Finding unknownState(Mention mention, List<String> meant) {
    Reference reference = mention.reference();
    String kind = machine.groups().isEmpty() ? "state" : "state and no group";
    return finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        '"' + reference.name() + "\" is no " + kind + " of " + name() + question(reference, meant),
        NameFixes.state(mention, meant, machine));
  }

  private Finding namedSentinel(Mention mention, State sentinel) {
    return finding(
        Check.SENTINEL_TRANSITION,
        mention.reference().origin(),
        sentinel.name()
            + " is a sentinel, which is no state, and yet '"
            + mention.member().member()
            + "' names it.",
        Fix.of(
            NameFixes.remove("remove it here", mention),
            Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(sentinel))));
  }

  private Finding unknownActor(Mention mention) {
    Reference reference = mention.reference();
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    return finding(
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
    return machine.carrier().nestedName();
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

  private static Finding finding(Check check, Origin origin, String what, Fix fix) {
    return new Finding(check, origin, what, List.of(), fix);
  }
}
