package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Does a constant that is no state keep out of the lifecycle? */
final class SentinelChecks {

  private final List<Finding> findings = new ArrayList<>();

  private SentinelChecks() {}

  static List<Finding> check(Machine machine) {
    SentinelChecks checks = new SentinelChecks();
    machine.declaration().constants().stream()
        .filter(StateDeclaration::sentinel)
        .forEach(
            constant -> {
              checks.flags(constant);
              checks.transitions(constant);
            });
    return checks.findings;
  }

  private void flags(StateDeclaration constant) {
    if (constant.initial() || constant.terminal() || !constant.groups().isEmpty()) {
      AnnotationMember flag =
          constant.initial() ? AnnotationMember.INITIAL : AnnotationMember.TERMINAL;
      boolean flagged = constant.initial() || constant.terminal();
      add(
          flagged ? constant.flag(flag) : constant.groups().get(0).origin(),
          constant.name()
              + " is a sentinel, which is no state, and yet it is "
              + (flagged ? flag.member() : "in a group")
              + ".",
          Fix.of(
              Ways.unset(AnnotationMember.SENTINEL, constant),
              flagged
                  ? Ways.unset(flag, constant)
                  : Ways.remove("remove the group", constant.groups().get(0), constant.groups())));
    }
  }

  private void transitions(StateDeclaration constant) {
    constant.transitions().stream()
        .filter(TransitionDeclaration::hasOneEnd)
        .forEach(
            transition ->
                add(
                    Stream.concat(transition.to().stream(), transition.from().stream())
                        .findFirst()
                        .orElseThrow()
                        .origin(),
                    constant.name()
                        + " is a sentinel, which is no state, and yet it has a transition.",
                    Fix.of(
                        Way.of("remove the transition", new Edit.Remove(transition.origin())),
                        Ways.unset(AnnotationMember.SENTINEL, constant))));
  }

  private void add(Origin origin, String what, Fix fix) {
    findings.add(new Finding(Check.SENTINEL_TRANSITION, origin, what, List.of(), fix));
  }
}
