package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.RuleFixes;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.ArcIndex;
import dev.interlock.processor.model.Claim;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.NamedStates;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.Witness;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * contradiction, idle-rule: do the arcs keep the rules, and do the rules speak of arcs that there
 * are?
 */
final class RuleChecks {

  private final Machine machine;
  private final ArcIndex arcs;

  private RuleChecks(Machine machine) {
    this.machine = machine;
    this.arcs = machine.arcIndex();
  }

  static List<Finding> check(Machine machine) {
    RuleChecks checks = new RuleChecks(machine);
    Stream<Finding> idle = machine.claims().stream().flatMap(checks::idle);
    return Stream.concat(checks.contradictions(), idle).toList();
  }

  private record Refuted(Claim claim, Witness witness) {

    /** Of the claims at both ends of an arc, that of its source comes first. */
    boolean isOfSource() {
      return claim.owner().equals(witness.first().from());
    }
  }

  /** In the order of the arcs, as it is the transitions that are wrong or right. */
  private Stream<Finding> contradictions() {
    IdentityHashMap<Arc, List<Refuted>> refuted = new IdentityHashMap<>();
    for (Claim claim : machine.claims()) {
      for (Witness witness : claim.refuted(arcs)) {
        refuted
            .computeIfAbsent(witness.first(), arc -> new ArrayList<>())
            .add(new Refuted(claim, witness));
      }
    }
    Predicate<Refuted> ofSource = Refuted::isOfSource;
    return machine.arcs().stream()
        .map(arc -> refuted.getOrDefault(arc, List.of()))
        .flatMap(
            found ->
                Stream.concat(
                    found.stream().filter(ofSource), found.stream().filter(ofSource.negate())))
        .map(each -> contradiction(each.claim(), each.witness()));
  }

  private Stream<Finding> idle(Claim claim) {
    return claim.idle(arcs, machine.doubts()).stream()
        .filter(name -> !isMisspelt(name, claim))
        .map(name -> idle(claim, name));
  }

  /** What doesn't exist may only have been misspelt. */
  private boolean isMisspelt(Reference name, Claim claim) {
    return claim.declaration().isOfActors() && RuleFixes.meant(name, machine).isPresent();
  }

  private Finding idle(Claim claim, Reference name) {
    State owner = claim.owner();
    Optional<State> state = machine.namespace().find(name.name());
    String end = state.map(State::label).orElse("a state in \"" + name.name() + '"');
    String missing =
        claim.match(
            from -> "no transition leads from " + end + " to " + owner,
            to -> "no transition leads from " + owner + " to " + end,
            by -> "no transition to " + owner + " is open to " + name.name());
    return new Finding(
        Check.IDLE_RULE,
        name.origin(),
        owner
            + "'s "
            + claim.declaration().member().member()
            + " allows what there isn't: "
            + missing
            + ".",
        List.of(),
        Fix.of(
            Ways.remove(
                "remove " + name.spelled() + " from the rule", name, claim.declaration().names()),
            Way.open("declare the transition")));
  }

  /** One finding for each item that breaks a rule, however many states it stands for. */
  private Finding contradiction(Claim claim, Witness witness) {
    Arc arc = witness.first();
    int more = witness.sources().size() - 1;
    String owner = claim.owner().label();
    String allowed =
        claim.match(
            from -> owner + " may be entered " + only("from", from.allowed()),
            to -> owner + " may be left " + only("to", to.allowed()),
            by -> owner + " may be entered only by " + by.allowed());
    List<Note> notes = new ArrayList<>();
    notes.add(ArcChecks.declared("declared", arc));
    notes.add(Note.of("forbidden", claim.declaration().text(), claim.declaration().origin()));
    if (more > 0) {
      notes.add(Note.of("from", Shown.of(witness.sources().stream())));
    }
    return new Finding(
        Check.CONTRADICTION,
        claim.match(from -> arc.origin(), to -> arc.origin(), by -> place(arc, by.allowed())),
        arc.text()
            + (more == 0 ? "" : " (and " + more + " more)")
            + " is declared"
            + claim.match(from -> "", to -> "", by -> " for " + arc.by())
            + ", but "
            + allowed
            + ".",
        notes,
        RuleFixes.of(claim, witness, machine));
  }

  /** Where it is the actor that isn't allowed, the finding is on that. */
  private static Origin place(Arc arc, Actors allowed) {
    return arc.declaration().by().stream()
        .filter(actor -> !allowed.admits(actor.name()))
        .map(Reference::origin)
        .findFirst()
        .orElse(arc.origin());
  }

  /** A group without another member than the rule's owner allows nothing. */
  private static String only(String preposition, NamedStates allowed) {
    return allowed.all().isEmpty()
        ? preposition + " no other state"
        : "only " + preposition + " " + Shown.of(allowed.all().stream());
  }
}
