package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Claim;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.Witness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways out of a contradiction: the rule gives way, or the transition does. */
public final class RuleFixes {

  private static final String ADD = "add {names} to {state}'s {rule}";
  private static final String WRITE = "{write} in {state}'s {rule}";
  private static final String SAY_BY = "say by = {actors} in the transition";
  private static final String SAY_BY_SEVERAL = "say by = {{actors}} in the transition";
  private static final String LET_ONLY = "let only {actors} make the transition";
  private static final String REMOVE = "remove {state}'s {rule}";

  private RuleFixes() {}

  /** Returns the ways. */
  public static Fix of(Claim claim, Witness witness, Machine machine) {
    Arc arc = witness.first();
    List<State> sources = witness.sources();
    List<Way> ways =
        new ArrayList<>(
            claim.match(
                from -> List.of(extend(from, sources)),
                to -> List.of(extend(to, List.of(arc.to()))),
                by ->
                    Stream.concat(
                            misspelt(by, machine), Stream.of(restrict(arc, by), admit(arc, by)))
                        .toList()));
    ways.add(arc.expanded() ? Ways.withoutAll(arc, sources) : Ways.without(arc, true));
    return new Fix(ways);
  }

  private static Way extend(Claim claim, List<State> states) {
    Reference like = claim.declaration().names().get(0);
    return add(states.stream().map(state -> state.inPlaceOf(like)).toList(), claim);
  }

  private static Way add(List<Reference> names, Claim claim) {
    RuleDeclaration rule = claim.declaration();
    Sentence words = Sentence.of(ADD, names, claim.owner(), rule.member());
    return Ways.canAdd(rule.origin(), rule.names())
        ? Way.of(words, new Edit.Add(rule.origin(), names))
        : Way.open(words);
  }

  /** Writes in the rule whom it probably means. */
  private static Stream<Way> misspelt(Claim claim, Machine machine) {
    return claim.declaration().names().stream()
        .flatMap(actor -> meant(actor, machine).stream().map(name -> write(actor, name, claim)))
        .limit(1);
  }

  private static Way write(Reference actor, String name, Claim claim) {
    Way way = Ways.write(actor, List.of(actor.to(name)));
    return way.in(WRITE, way.words(), claim.owner(), claim.declaration().member());
  }

  /** Finds the actor that was meant by one who isn't listed and is named nowhere else. */
  public static Optional<String> meant(Reference actor, Machine machine) {
    boolean listed = !machine.declaration().actors().isEmpty();
    if (listed || Mentions.of(actor.name(), new Mentions(machine).actors()).size() > 1) {
      return Optional.empty();
    }
    Set<String> others = new LinkedHashSet<>();
    machine.actors().forEach(other -> others.add(other.name()));
    others.remove(actor.name());
    return Nearest.of(actor.name(), others).filter(other -> Slip.isOf(actor.name(), other));
  }

  /** Lets only those make the transition whom the rule admits. */
  private static Way restrict(Arc arc, Claim.OnlyBy claim) {
    TransitionDeclaration transition = arc.declaration();
    List<Reference> by = transition.by();
    List<Reference> admitted =
        by.stream().filter(actor -> claim.allowed().admits(actor.name())).toList();
    if (admitted.isEmpty()) {
      Reference like =
          by.isEmpty() ? new Reference("", Spelling.STRING, transition.origin()) : by.get(0);
      admitted = claim.declaration().names().stream().map(each -> like.to(each.name())).toList();
    }
    Sentence words = Sentence.of(admitted.size() == 1 ? SAY_BY : SAY_BY_SEVERAL, admitted);
    return Ways.canSet(transition.origin(), by)
        ? Way.of(words, new Edit.Set(AnnotationMember.BY.in(transition.origin()), admitted))
        : Way.open(LET_ONLY, claim.allowed());
  }

  /** Lets the rule admit those who may make the transition. */
  private static Way admit(Arc arc, Claim.OnlyBy claim) {
    List<Reference> names = claim.declaration().names();
    List<Reference> missing =
        arc.by().names().stream()
            .filter(actor -> !claim.allowed().admits(actor))
            .map(names.get(0)::to)
            .toList();
    return missing.isEmpty()
        ? Ways.removeMember(Sentence.of(REMOVE, claim.owner(), claim.declaration().member()), names)
        : add(missing, claim);
  }
}
