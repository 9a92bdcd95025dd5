package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * contradiction, idle-rule: do the arcs keep the rules, and do the rules speak of arcs that there
 * are?
 */
public final class RuleChecks {

  private static final String NOTHING_LEADS = "no transition leads from {source} to {target}";
  private static final String IN_GROUP = "a state in \"{group}\"";

  private final Machine machine;
  private final ArcIndex arcs;

  private RuleChecks(Machine machine) {
    this.machine = machine;
    this.arcs = machine.arcIndex();
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    RuleChecks checks = new RuleChecks(machine);
    Stream<Finding> idle = machine.rules().claims().stream().flatMap(checks::idle);
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
    for (Claim claim : machine.rules().claims()) {
      for (Witness witness : claim.refuted(arcs)) {
        refuted
            .computeIfAbsent(witness.first(), arc -> new ArrayList<>())
            .add(new Refuted(claim, witness));
      }
    }
    if (refuted.isEmpty()) {
      return Stream.empty();
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
    Object end =
        machine
            .namespace()
            .find(name.name())
            .<Object>map(state -> state)
            .orElseGet(() -> Sentence.of(IN_GROUP, name.name()));
    Sentence missing =
        claim.match(
            from -> Sentence.of(NOTHING_LEADS, end, owner),
            to -> Sentence.of(NOTHING_LEADS, owner, end),
            by -> Sentence.of("no transition to {state} is open to {actor}", owner, name.name()));
    return new Finding(
        Check.IDLE_RULE,
        name.origin(),
        Sentence.of(
            "{state}'s {rule} allows what there isn't: {missing}.",
            owner,
            claim.declaration().member(),
            missing),
        Fix.of(
            Ways.remove(
                Sentence.of("remove {name} from the rule", name),
                name,
                claim.declaration().names()),
            Way.open("declare the transition")));
  }

  /** One finding for each item that breaks a rule, however many states it stands for. */
  private Finding contradiction(Claim claim, Witness witness) {
    Arc arc = witness.first();
    State owner = claim.owner();
    Sentence rule =
        claim.match(
            from ->
                only(
                    "{state} may be entered only from {states}",
                    "{state} may be entered from no other state",
                    owner,
                    from.allowed()),
            to ->
                only(
                    "{state} may be left only to {states}",
                    "{state} may be left to no other state",
                    owner,
                    to.allowed()),
            by -> Sentence.of("{state} may be entered only by {actors}", owner, by.allowed()));
    List<Note> notes = new ArrayList<>();
    notes.add(ArcNotes.declared("declared", arc));
    notes.add(Note.quoting("forbidden", claim.declaration().text(), claim.declaration().origin()));
    if (witness.sources().size() > 1) {
      notes.add(Note.of("from", witness.sources()));
    }
    Sentence arcs = Sentence.firstOf(arc.text(), witness.sources().size());
    return new Finding(
        Check.CONTRADICTION,
        claim.match(from -> arc.origin(), to -> arc.origin(), by -> place(arc, by.allowed())),
        claim.declaration().isOfActors()
            ? Sentence.of("{arcs} is declared for {actors}, but {rule}.", arcs, arc.by(), rule)
            : Sentence.of("{arcs} is declared, but {rule}.", arcs, rule),
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
  private static Sentence only(String only, String nowhere, State owner, NamedStates allowed) {
    return allowed.all().isEmpty()
        ? Sentence.of(nowhere, owner)
        : Sentence.of(only, owner, allowed.all());
  }
}
