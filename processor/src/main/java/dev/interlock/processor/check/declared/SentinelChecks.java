package dev.interlock.processor.check.declared;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** sentinel-transition: does a constant that is no state keep out of the lifecycle? */
public final class SentinelChecks {

  private SentinelChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    for (Fault fault : machine.faults()) {
      if (fault instanceof Fault.SentinelInLifecycle sentinel) {
        findings.add(inLifecycle(sentinel.constant()));
      } else if (fault instanceof Fault.SentinelTransition sentinel) {
        findings.add(transition(sentinel.constant(), sentinel.transition()));
      }
    }
    return findings;
  }

  private static Finding inLifecycle(StateDeclaration constant) {
    Way isState = Ways.unset(AnnotationMember.SENTINEL, constant);
    if (!constant.initial() && !constant.terminal()) {
      boolean grouped = !constant.groups().isEmpty();
      List<Reference> names = grouped ? constant.groups() : constant.ignores();
      return finding(
          names.get(0).origin(),
          Sentence.of(
              grouped
                  ? "{constant} is a sentinel, which is no state, and yet it is in a group."
                  : "{constant} is a sentinel, which is no state, and yet it ignores an event.",
              constant.name()),
          isState,
          Ways.remove(
              Sentence.of(grouped ? "remove the group" : "remove the event"), names.get(0), names));
    }
    AnnotationMember flag =
        constant.initial() ? AnnotationMember.INITIAL : AnnotationMember.TERMINAL;
    return finding(
        constant.flag(flag),
        Sentence.of(
            "{constant} is a sentinel, which is no state, and yet it is {flag}.",
            constant.name(),
            flag),
        isState,
        Ways.unset(flag, constant));
  }

  private static Finding transition(StateDeclaration constant, TransitionDeclaration transition) {
    Origin end =
        Stream.concat(transition.to().stream(), transition.from().stream())
            .findFirst()
            .orElseThrow()
            .origin();
    return finding(
        end,
        Sentence.of(
            "{constant} is a sentinel, which is no state, and yet it has a transition.",
            constant.name()),
        Ways.remove(transition),
        Ways.unset(AnnotationMember.SENTINEL, constant));
  }

  private static Finding finding(Origin origin, Sentence what, Way... ways) {
    return new Finding(Check.SENTINEL_TRANSITION, origin, what, Fix.of(ways));
  }
}
