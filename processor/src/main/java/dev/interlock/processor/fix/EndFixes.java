package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways out where a transition has not one end but none, both, or the wrong one. */
public final class EndFixes {

  private EndFixes() {}

  /** Returns the ways for a transition on a constant that has no end or two. */
  public static Fix of(
      StateDeclaration constant, TransitionDeclaration transition, Machine machine) {
    List<Way> ways = new ArrayList<>();
    if (!transition.to().isEmpty()) {
      ways.add(
          Ways.removeMember(
              Sentence.of("remove 'from', if the transition leaves {constant}", constant.name()),
              transition.from()));
      ways.add(
          Ways.removeMember(
              Sentence.of("remove 'to', if the transition enters {constant}", constant.name()),
              transition.to()));
    } else {
      onward(constant, transition, machine).ifPresent(ways::add);
      ways.add(
          Way.open(
              "say 'to' where the transition leaves {constant}, 'from' where it enters it",
              constant.name()));
    }
    ways.add(Ways.remove(transition));
    return new Fix(ways);
  }

  /**
   * Lets a transition lead on: to a state that nothing leads to yet, the next ones in the enum's
   * order first.
   */
  static Optional<Way> onward(
      StateDeclaration constant, TransitionDeclaration transition, Machine machine) {
    Origin to = AnnotationMember.TO.in(transition.origin());
    if (!Ways.canSet(transition.origin(), transition.to())) {
      return Optional.empty();
    }
    Set<State> entered = machine.entered();
    List<State> states = machine.lifecycle();
    int own = states.indexOf(machine.namespace().find(constant.name()).orElseThrow());
    List<Way> ways = new ArrayList<>();
    Stream.concat(
            states.subList(own + 1, states.size()).stream(),
            states.subList(0, Math.max(0, own)).stream())
        .filter(state -> !entered.contains(state) && !state.initial())
        .forEach(state -> ways.add(lead(constant, transition, state, to)));
    return ways.isEmpty() ? Optional.empty() : Optional.of(Way.firstOf(ways));
  }

  private static Way lead(
      StateDeclaration constant, TransitionDeclaration transition, State state, Origin to) {
    Reference target = new Reference(state.label(), Spelling.STRING, to.item(0));
    Sentence words =
        Sentence.of(
            "say to = {target}, if the transition leads there from {constant}",
            target,
            constant.name());
    Edit set = new Edit.Set(to, List.of(target));
    return transition.from().isEmpty()
        ? Way.of(words, set)
        : Way.of(words, new Edit.Remove(AnnotationMember.FROM.in(transition.origin())), set);
  }
}
