package dev.interlock.processor.check.declared;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Meant;
import dev.interlock.processor.finding.Sentence;
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
public final class ReferenceChecks {

  private final Machine machine;

  private ReferenceChecks(Machine machine) {
    this.machine = machine;
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
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
      return Optional.of(
          ends(
              ends,
              annotation,
              "{transition} on {constant} has neither 'to' nor 'from'.",
              endFixes(ends)));
    }
    if (fault instanceof Fault.TwoEnds ends) {
      Origin from = ends.transition().from().get(0).origin().ofMember();
      return Optional.of(
          ends(ends, from, "{transition} on {constant} has both 'to' and 'from'.", endFixes(ends)));
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
        "{transition} on {constant} has 'except', but no wildcard from which to except anything.",
        Fix.of(
            Ways.removeMember(Sentence.of("remove 'except'"), except),
            Way.open("say from = Transition.ANY or name a group")));
  }

  private Fix endFixes(Fault.OfEnds fault) {
    return EndFixes.of(fault.constant(), fault.transition(), machine);
  }

  private static Finding ends(Fault.OfEnds fault, Origin origin, String words, Fix fix) {
    Sentence what = Sentence.of(words, fault.transition().text(), fault.constant().name());
    return new Finding(Check.TRANSITION_ENDS, origin, what, fix);
  }

  private Finding misplacedGroup(Reference written, Group group) {
    return new Finding(
        Check.UNKNOWN_STATE,
        written.origin(),
        Sentence.of(
            "\"{group}\" is a group and can't be a target: a transition enters one state.",
            written.name()),
        NameFixes.member(written, group, machine));
  }

  private Finding misplacedAny(Mention mention) {
    Reference reference = mention.reference();
    return new Finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        reference.isAny()
            ? Sentence.of(
                "Transition.ANY can't stand in '{member}', only in 'from' and 'except'.",
                mention.member())
            : Sentence.of(
                "\"{name}\" is no state of {enum}, and Transition.ANY can't stand in '{member}', only in"
                    + " 'from' and 'except'.",
                reference.name(),
                name(),
                mention.member()),
        NameFixes.any(mention, machine));
  }

  private Finding unknownState(Mention mention, List<String> meant) {
    Reference reference = mention.reference();
    return new Finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        Sentence.of(
            machine.groups().isEmpty()
                ? "\"{name}\" is no state of {enum}{meant}"
                : "\"{name}\" is no state and no group of {enum}{meant}",
            reference.name(),
            name(),
            question(reference, meant)),
        NameFixes.state(mention, meant, machine));
  }

  private Finding namedSentinel(Mention mention, State sentinel) {
    return new Finding(
        Check.SENTINEL_TRANSITION,
        mention.reference().origin(),
        Sentence.of(
            "{constant} is a sentinel, which is no state, and yet '{member}' names it.",
            sentinel.name(),
            mention.member()),
        Fix.of(
            NameFixes.remove(Sentence.of("remove it here"), mention),
            Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(sentinel))));
  }

  private Finding unknownActor(Mention mention) {
    Reference reference = mention.reference();
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    return new Finding(
        Check.UNKNOWN_ACTOR,
        reference.origin(),
        Sentence.of(
            "\"{name}\" is no actor of {enum}{meant}",
            reference.name(),
            name(),
            Meant.nearest(reference.name(), known)),
        NameFixes.actor(mention, known, machine));
  }

  private String name() {
    return machine.carrier().nestedName();
  }

  /** The end of a sentence: what was meant, as far as it can be guessed. */
  private Sentence question(Reference reference, List<String> meant) {
    String underscored = "_" + reference.name();
    if (machine.namespace().find(underscored).isPresent()) {
      return Sentence.of(
          ": without the prefix \"{prefix}\" that is called \"{label}\".",
          machine.declaration().stripPrefix(),
          underscored);
    }
    return machine
        .namespace()
        .findFormer(reference.name())
        .map(state -> Sentence.of(": that is what {state} was called formerly.", state))
        .orElseGet(() -> Meant.of(meant));
  }
}
