package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.RuleDeclaration;
import dev.interlock.processor.model.RuleKind;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.StateDeclaration;
import dev.interlock.processor.model.TransitionDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      if (constant.sentinel()) {
        checks.sentinel(constant);
      }
      constant.rules().forEach(checks::rule);
      constant.transitions().forEach(transition -> checks.transition(constant, transition));
    }
    return checks.findings;
  }

  private void sentinel(StateDeclaration constant) {
    if (constant.initial() || constant.terminal()) {
      String also = constant.initial() ? "initial" : "terminal";
      add(
          Check.SENTINEL_TRANSITION,
          constant.origin(),
          constant.name() + " is a sentinel, which is no state, and yet it is " + also + ".",
          "remove sentinel = true, or " + also + " = true");
    }
    constant.transitions().stream()
        .filter(TransitionDeclaration::hasOneEnd)
        .forEach(
            transition ->
                add(
                    Check.SENTINEL_TRANSITION,
                    Stream.concat(transition.to().stream(), transition.from().stream())
                        .findFirst()
                        .orElseThrow()
                        .origin(),
                    constant.name()
                        + " is a sentinel, which is no state, and yet it has a transition.",
                    "remove the transition, or sentinel = true"));
  }

  private void rule(RuleDeclaration rule) {
    String member = rule.kind().member();
    if (rule.kind() == RuleKind.ONLY_BY) {
      rule.names().forEach(this::actor);
    } else {
      rule.names().forEach(name -> state(name, member));
    }
  }

  private void transition(StateDeclaration constant, TransitionDeclaration transition) {
    if (!transition.hasOneEnd()) {
      boolean both = !transition.to().isEmpty();
      add(
          Check.TRANSITION_ENDS,
          transition.origin(),
          transition.text()
              + " on "
              + constant.name()
              + (both ? " has both 'to' and 'from'." : " has neither 'to' nor 'from'."),
          "say 'to' where the transition leaves "
              + constant.name()
              + ", 'from' where it enters it"
              + (both ? "; write two transitions for two" : ""));
    } else if (!transition.except().isEmpty() && !transition.leadsFromAny()) {
      add(
          Check.TRANSITION_ENDS,
          transition.origin(),
          transition.text()
              + " on "
              + constant.name()
              + " has 'except', but no wildcard from which to except anything.",
          "remove 'except', or say from = Transition.ANY");
    }
    transition.to().forEach(name -> state(name, "to"));
    transition.from().stream()
        .filter(name -> !name.name().equals(TransitionDeclaration.ANY))
        .forEach(name -> state(name, "from"));
    transition.except().forEach(name -> state(name, "except"));
    transition.by().forEach(this::actor);
  }

  private void state(Reference reference, String member) {
    if (reference.name().equals(TransitionDeclaration.ANY)) {
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          "Transition.ANY can't stand in '" + member + "', only in 'from'.",
          "name the states one by one");
      return;
    }
    Optional<State> state = machine.namespace().find(reference.name());
    if (state.isEmpty()) {
      Set<String> labels =
          machine.lifecycle().stream()
              .map(State::label)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      labels.addAll(machine.namespace().names());
      unknown(Check.UNKNOWN_STATE, reference, "state", labels, machine.lifecycle().stream());
    } else if (state.get().sentinel()) {
      add(
          Check.SENTINEL_TRANSITION,
          reference.origin(),
          state.get().name()
              + " is a sentinel, which is no state, and yet '"
              + member
              + "' names it.",
          "remove it here, or remove sentinel = true from " + state.get().name());
    }
  }

  private void actor(Reference reference) {
    Set<String> known =
        machine.actors().stream()
            .map(Reference::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!known.contains(reference.name())) {
      unknown(Check.UNKNOWN_ACTOR, reference, "actor", known, known.stream());
    }
  }

  private void unknown(
      Check check, Reference reference, String kind, Set<String> known, Stream<?> shown) {
    String what =
        '"' + reference.name() + "\" is no " + kind + " of " + machine.name().nestedName();
    Optional<String> nearest = Suggestion.nearest(reference.name(), known);
    add(
        check,
        reference.origin(),
        what + nearest.map(name -> "; did you mean \"" + name + "\"?").orElse("."),
        nearest.map(name -> "write \"" + name + '"').orElse("name one of " + Checks.list(shown)));
  }

  private void add(Check check, Origin origin, String what, String fix) {
    findings.add(new Finding(check, origin, what, List.of(), fix));
  }
}
