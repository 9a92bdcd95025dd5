package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Quoted;
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
final class ReferenceChecks {

  private static final String NO_STATE = "\"{name}\" is no state of {enum}{meant}";
  private static final String NO_STATE_OR_GROUP =
      "\"{name}\" is no state and no group of {enum}{meant}";
  private static final String UNDERSCORED =
      ": without the prefix \"{prefix}\" that is called \"{label}\".";
  private static final String MEANT = "; did you mean {names}?";
  private static final String NOT_MEANT = ".";
  private static final String MISPLACED_ANY =
      "Transition.ANY can't stand in '{member}', only in 'from' and 'except'.";
  private static final String MISSPELT_ANY =
      "\"{name}\" is no state of {enum}, and Transition.ANY can't stand in '{member}', only in"
          + " 'from' and 'except'.";
  private static final String GROUP_AS_TARGET =
      "\"{group}\" is a group and can't be a target: a transition enters one state.";
  private static final String NAMED_SENTINEL =
      "{constant} is a sentinel, which is no state, and yet '{member}' names it.";
  private static final String REMOVE = "remove it here";
  private static final String NO_ACTOR = "\"{name}\" is no actor of {enum}{meant}";

  private static final String NO_END = "{transition} on {constant} has neither 'to' nor 'from'.";
  private static final String TWO_ENDS = "{transition} on {constant} has both 'to' and 'from'.";
  private static final String FROM_NOTHING =
      "{transition} on {constant} has 'except', but no wildcard from which to except anything.";
  private static final String REMOVE_EXCEPT = "remove 'except'";
  private static final String SAY_ANY = "say from = Transition.ANY or name a group";

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
      return Optional.of(ends(ends, annotation, NO_END, endFixes(ends)));
    }
    if (fault instanceof Fault.TwoEnds ends) {
      Origin from = ends.transition().from().get(0).origin().ofMember();
      return Optional.of(ends(ends, from, TWO_ENDS, endFixes(ends)));
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
        FROM_NOTHING,
        Fix.of(Ways.removeMember(Sentence.of(REMOVE_EXCEPT), except), Way.open(SAY_ANY)));
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
        Sentence.of(GROUP_AS_TARGET, written.name()),
        NameFixes.member(written, group, machine));
  }

  private Finding misplacedAny(Mention mention) {
    Reference reference = mention.reference();
    return new Finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        reference.isAny()
            ? Sentence.of(MISPLACED_ANY, mention.member())
            : Sentence.of(MISSPELT_ANY, reference.name(), name(), mention.member()),
        NameFixes.any(mention, machine));
  }

  private Finding unknownState(Mention mention, List<String> meant) {
    Reference reference = mention.reference();
    return new Finding(
        Check.UNKNOWN_STATE,
        reference.origin(),
        Sentence.of(
            machine.groups().isEmpty() ? NO_STATE : NO_STATE_OR_GROUP,
            reference.name(),
            name(),
            question(reference, meant)),
        NameFixes.state(mention, meant, machine));
  }

  private Finding namedSentinel(Mention mention, State sentinel) {
    return new Finding(
        Check.SENTINEL_TRANSITION,
        mention.reference().origin(),
        Sentence.of(NAMED_SENTINEL, sentinel.name(), mention.member()),
        Fix.of(
            NameFixes.remove(Sentence.of(REMOVE), mention),
            Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(sentinel))));
  }

  private Finding unknownActor(Mention mention) {
    Reference reference = mention.reference();
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    return new Finding(
        Check.UNKNOWN_ACTOR,
        reference.origin(),
        Sentence.of(NO_ACTOR, reference.name(), name(), Nearest.question(reference.name(), known)),
        NameFixes.actor(mention, known, machine));
  }

  private String name() {
    return machine.carrier().nestedName();
  }

  /** The end of a sentence: what was meant, as far as it can be guessed. */
  private Sentence question(Reference reference, List<String> meant) {
    String underscored = "_" + reference.name();
    if (machine.namespace().find(underscored).isPresent()) {
      return Sentence.of(UNDERSCORED, machine.declaration().stripPrefix(), underscored);
    }
    return meant.isEmpty()
        ? Sentence.of(NOT_MEANT)
        : Sentence.of(MEANT, meant.stream().map(Quoted::new).toList());
  }
}
