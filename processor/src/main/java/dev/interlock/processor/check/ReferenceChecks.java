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
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * unknown-state, unknown-actor, sentinel-transition, transition-ends: do the declarations name what
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
      ends(fault, annotation, NO_END, endFixes(fault));
    } else if (fault instanceof Fault.TwoEnds) {
      Origin from = fault.transition().from().get(0).origin().ofMember();
      ends(fault, from, TWO_ENDS, endFixes(fault));
    } else if (fault instanceof Fault.ExceptionFromNothing) {
      List<Reference> except = fault.transition().except();
      ends(
          fault,
          AnnotationMember.EXCEPT.in(except.get(0).origin().whole()),
          FROM_NOTHING,
          Fix.of(Ways.removeMember(Sentence.of(REMOVE_EXCEPT), except), Way.open(SAY_ANY)));
    }
  }

  private Fix endFixes(Fault.OfEnds fault) {
    return EndFixes.of(fault.constant(), fault.transition(), machine);
  }

  private void ends(Fault.OfEnds fault, Origin origin, String words, Fix fix) {
    Sentence what = Sentence.of(words, fault.transition().text(), fault.constant().name());
    add(Check.TRANSITION_ENDS, origin, what, fix);
  }

  private void misplacedGroup(Fault.MisplacedGroup fault) {
    add(
        Check.UNKNOWN_STATE,
        fault.mention().reference().origin(),
        Sentence.of(GROUP_AS_TARGET, fault.mention().reference().name()),
        NameFixes.member(fault.mention().reference(), fault.group(), machine));
  }

  private void misplacedAny(Mention mention) {
    Reference reference = mention.reference();
    add(
        Check.UNKNOWN_STATE,
        reference.origin(),
        reference.isAny()
            ? Sentence.of(MISPLACED_ANY, mention.member())
            : Sentence.of(MISSPELT_ANY, reference.name(), name(), mention.member()),
        NameFixes.any(mention, machine));
  }

  private void unknownState(Mention mention, List<String> meant) {
    Reference reference = mention.reference();
    add(
        Check.UNKNOWN_STATE,
        reference.origin(),
        Sentence.of(
            machine.groups().isEmpty() ? NO_STATE : NO_STATE_OR_GROUP,
            reference.name(),
            name(),
            question(reference, meant)),
        NameFixes.state(mention, meant, machine));
  }

  private void namedSentinel(Fault.NamedSentinel fault) {
    add(
        Check.SENTINEL_TRANSITION,
        fault.mention().reference().origin(),
        Sentence.of(NAMED_SENTINEL, fault.sentinel().name(), fault.mention().member()),
        Fix.of(
            NameFixes.remove(Sentence.of(REMOVE), fault.mention()),
            Ways.unset(AnnotationMember.SENTINEL, machine.declarationOf(fault.sentinel()))));
  }

  private void unknownActor(Mention mention) {
    Reference reference = mention.reference();
    Set<String> known = new LinkedHashSet<>();
    machine.actors().forEach(actor -> known.add(actor.name()));
    add(
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

  private void add(Check check, Origin origin, Sentence what, Fix fix) {
    findings.add(new Finding(check, origin, what, fix));
  }
}
