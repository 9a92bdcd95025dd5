package dev.interlock.processor.check;

import dev.interlock.processor.model.Group;
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
    if (constant.initial() || constant.terminal() || !constant.groups().isEmpty()) {
      String member = constant.initial() ? "initial = true" : "terminal = true";
      boolean flag = constant.initial() || constant.terminal();
      add(
          Check.SENTINEL_TRANSITION,
          flag ? constant.origin() : constant.groups().get(0).origin(),
          constant.name()
              + " is a sentinel, which is no state, and yet it is "
              + (flag ? member.substring(0, member.indexOf(' ')) : "in a group")
              + ".",
          "remove sentinel = true, or " + (flag ? member : "the group"));
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
      rule.names().forEach(name -> stateOrGroup(name, member));
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
    } else if (exceptsFromNothing(transition)) {
      add(
          Check.TRANSITION_ENDS,
          transition.origin(),
          transition.text()
              + " on "
              + constant.name()
              + " has 'except', but no wildcard from which to except anything.",
          "remove 'except', or say from = Transition.ANY or name a group");
    }
    transition.to().forEach(this::target);
    transition.from().forEach(name -> source(name, "from"));
    transition.except().forEach(name -> source(name, "except"));
    transition.by().forEach(this::actor);
  }

  /** Not so where a name is wrong: it may have been meant to be a group's. */
  private boolean exceptsFromNothing(TransitionDeclaration transition) {
    return !transition.except().isEmpty()
        && transition.from().stream()
            .allMatch(from -> machine.namespace().find(from.name()).isPresent());
  }

  /** A source may be a state, a group or ANY. */
  private void source(Reference reference, String member) {
    if (!reference.name().equals(TransitionDeclaration.ANY)) {
      stateOrGroup(reference, member);
    }
  }

  private void target(Reference reference) {
    Optional<Group> group = machine.namespace().findGroup(reference.name());
    if (group.isPresent()) {
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          '"'
              + reference.name()
              + "\" is a group and can't be a target: a transition enters one state.",
          group.get().members().stream()
              .findFirst()
              .map(member -> "name a state, such as " + reference.spelled(member))
              .orElse("name a state"));
    } else {
      state(reference, "to");
    }
  }

  private void stateOrGroup(Reference reference, String member) {
    if (machine.namespace().findGroup(reference.name()).isEmpty()) {
      state(reference, member);
    }
  }

  private void state(Reference reference, String member) {
    if (reference.name().equals(TransitionDeclaration.ANY)) {
      boolean to = member.equals("to");
      add(
          Check.UNKNOWN_STATE,
          reference.origin(),
          "Transition.ANY can't stand in '" + member + "', only in 'from' and 'except'.",
          to ? "name the states one by one" : "name the states one by one, or a group of them");
      return;
    }
    Optional<State> state = machine.namespace().find(reference.name());
    if (state.isEmpty()) {
      Set<String> known =
          Stream.concat(
                  machine.lifecycle().stream().map(State::label),
                  machine.groups().stream().map(Group::name))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      List<String> shown = List.copyOf(known);
      known.addAll(machine.namespace().names());
      String kind = machine.groups().isEmpty() ? "state" : "state and no group";
      unknown(
          Check.UNKNOWN_STATE,
          reference,
          kind,
          known,
          "name one of " + Checks.list(shown.stream()));
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
      String list =
          machine
              .declaration()
              .actorType()
              .map(type -> "add it to " + type.name().nestedName())
              .orElse("add \"" + reference.name() + "\" to the 'actors' of @StateMachine");
      String fix =
          known.isEmpty() ? list : "name one of " + Checks.list(known.stream()) + ", or " + list;
      unknown(Check.UNKNOWN_ACTOR, reference, "actor", known, fix);
    }
  }

  private void unknown(
      Check check, Reference reference, String kind, Set<String> known, String fix) {
    String what = '"' + reference.name() + "\" is no " + kind + " of ";
    Optional<String> nearest = Suggestion.nearest(reference.name(), known);
    add(
        check,
        reference.origin(),
        what + machine.name().nestedName() + Suggestion.question(reference.name(), known),
        nearest.map(name -> "write " + reference.spelled(name)).orElse(fix));
  }

  private void add(Check check, Origin origin, String what, String fix) {
    findings.add(new Finding(check, origin, what, List.of(), fix));
  }
}
