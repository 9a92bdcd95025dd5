package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Rule;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways out of a contradiction: the rule gives way, or the transition does. */
public final class RuleFixes {

  private static final String ADD = "add {names} to {state}'s {rule}";
  private static final String WRITE_IN_RULE = "{write} in {state}'s onlyBy";
  private static final String SAY_BY = "say by = {actors} in the transition";
  private static final String SAY_BY_SEVERAL = "say by = {{actors}} in the transition";
  private static final String LET_ONLY = "let only {actors} make the transition";
  private static final String REMOVE = "remove {state}'s {rule}";

  private RuleFixes() {}

  /**
   * Returns the ways.
   *
   * @param arcs the arcs that one item gives and the rule forbids
   */
  public static Fix of(List<Arc> arcs, Rule rule, Machine machine) {
    Arc arc = arcs.get(0);
    List<State> sources = arcs.stream().map(Arc::from).distinct().toList();
    List<Way> ways = new ArrayList<>();
    switch (rule.kind()) {
      case ONLY_FROM -> ways.add(extend(rule, sources));
      case ONLY_TO -> ways.add(extend(rule, List.of(arc.to())));
      case ONLY_BY -> {
        misspelt(rule, machine).ifPresent(ways::add);
        ways.add(restrict(arc, rule));
        ways.add(admit(arc, rule));
      }
    }
    ways.add(arc.expanded() ? Ways.withoutAll(arc, sources) : Ways.without(arc, true));
    return new Fix(ways);
  }

  private static Way extend(Rule rule, List<State> states) {
    Reference like = rule.declaration().names().get(0);
    return add(states.stream().map(like::to).toList(), rule);
  }

  private static Way add(List<Reference> names, Rule rule) {
    Sentence words = Sentence.of(ADD, names, rule.owner(), rule.kind().member());
    return Ways.canAdd(rule.declaration().origin(), rule.declaration().names())
        ? Way.of(words, new Edit.Add(rule.declaration().origin(), names))
        : Way.open(words);
  }

  /** Writes in the rule whom it probably means. */
  private static Optional<Way> misspelt(Rule rule, Machine machine) {
    return rule.declaration().names().stream()
        .flatMap(actor -> meant(actor, machine).stream().map(name -> write(actor, name, rule)))
        .findFirst();
  }

  private static Way write(Reference actor, String name, Rule rule) {
    Way way = Ways.write(actor, List.of(actor.to(name)));
    return way.in(WRITE_IN_RULE, way.words(), rule.owner());
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
  private static Way restrict(Arc arc, Rule rule) {
    TransitionDeclaration transition = arc.declaration();
    List<Reference> by = transition.by();
    List<Reference> admitted =
        by.stream().filter(actor -> rule.actors().admits(actor.name())).toList();
    if (admitted.isEmpty()) {
      Reference like =
          by.isEmpty() ? new Reference("", Spelling.STRING, transition.origin()) : by.get(0);
      admitted = rule.declaration().names().stream().map(each -> like.to(each.name())).toList();
    }
    Sentence words = Sentence.of(admitted.size() == 1 ? SAY_BY : SAY_BY_SEVERAL, admitted);
    return Ways.canSet(transition.origin(), by)
        ? Way.of(words, new Edit.Set(transition.origin().member("by"), admitted))
        : Way.open(LET_ONLY, rule.actors());
  }

  /** Lets the rule admit those who may make the transition. */
  private static Way admit(Arc arc, Rule rule) {
    Reference like = rule.declaration().names().get(0);
    List<Reference> missing =
        arc.by().names().stream()
            .filter(actor -> !rule.actors().admits(actor))
            .map(like::to)
            .toList();
    return missing.isEmpty()
        ? Ways.removeMember(
            Sentence.of(REMOVE, rule.owner(), rule.kind().member()), rule.declaration().names())
        : add(missing, rule);
  }
}
