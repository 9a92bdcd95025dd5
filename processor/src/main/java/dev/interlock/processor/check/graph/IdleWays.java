package dev.interlock.processor.check.graph;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.WayFixes;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Memory;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.WayClaim;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** idle-rule: names in rules about ways that no way can ever answer to. */
record IdleWays(Machine machine, Flow flow) {

  private static final String ALLOWS = "{state}'s {rule} allows what there isn't: {missing}.";
  private static final String FORBIDS = "{state}'s {rule} forbids what can't be: {why}.";

  Stream<Finding> find(WayClaim claim) {
    return claim.declaration().names().stream()
        .flatMap(name -> why(claim, name).map(why -> finding(claim, name, why)).stream());
  }

  private Optional<Sentence> why(WayClaim claim, Reference name) {
    State owner = claim.owner();
    Collection<State> named = claim.named().of(name);
    Optional<Group> group = machine.namespace().findGroup(name.name());
    if (owner.sentinel()) {
      return Optional.of(Sentence.of("no way leads to {state}, a sentinel", owner));
    }
    // Who may be in a group isn't known while an annotation can't be read.
    if (group.isPresent() && !machine.doubts().states().isEmpty()) {
      return Optional.empty();
    }
    if (named.isEmpty()) {
      return Optional.of(Sentence.of("no other state is in \"{group}\"", name.name()));
    }
    return claim.isRequired() ? unused(owner, name, named) : last(name, named);
  }

  /** Where nothing leads to one of the states as yet, that is a fault of its own. */
  private Optional<Sentence> unused(State owner, Reference name, Collection<State> named) {
    Memory first = flow.possibleWays(owner);
    boolean reached = first.leads(owner.ordinal(), false);
    if (owner.initial() || !reached || !named.stream().allMatch(state -> isReached(first, state))) {
      return Optional.empty();
    }
    if (named.contains(owner)) {
      return Optional.of(Sentence.of("{state} doesn't come before itself", owner));
    }
    return named.stream()
            .anyMatch(state -> first.leads(state.ordinal(), false) && flow.leads(state, owner))
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                "what comes to {state} for the first time hasn't been in {end}",
                owner,
                end(name, named)));
  }

  private static boolean isReached(Memory ways, State state) {
    return ways.leads(state.ordinal(), false) || ways.leads(state.ordinal(), true);
  }

  /** What a way out of a terminal state is, is said as such. */
  private Optional<Sentence> last(Reference name, Collection<State> named) {
    return named.stream().allMatch(state -> state.terminal() && !flow.isLeft(state))
        ? Optional.of(
            Sentence.of(
                named.size() == 1
                    ? "{end} is terminal, and nothing comes after it"
                    : "{end} is terminal, whichever it is, and nothing comes after it",
                end(name, named)))
        : Optional.empty();
  }

  private Object end(Reference name, Collection<State> named) {
    return machine.namespace().findGroup(name.name()).isPresent()
        ? Sentence.of("a state in \"{group}\"", name.name())
        : named.iterator().next();
  }

  private static Finding finding(WayClaim claim, Reference name, Sentence why) {
    return new Finding(
        Check.IDLE_RULE,
        name.origin(),
        Sentence.of(
            claim.isRequired() ? ALLOWS : FORBIDS,
            claim.owner(),
            claim.declaration().member(),
            why),
        WayFixes.idle(claim, name));
  }
}
