package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** stuck-actor: has every actor something to do? */
public final class ActorChecks {

  private static final String REMOVE = "remove it from the actors";

  private ActorChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    if (machine.doubts().anyActor()) {
      return List.of();
    }
    Set<String> named = new HashSet<>();
    for (StateDeclaration constant : machine.declaration().constants()) {
      for (TransitionDeclaration transition : constant.transitions()) {
        if (transition.by().isEmpty()) {
          // Anyone may make it.
          return List.of();
        }
        add(transition.by(), named);
      }
      for (RuleDeclaration rule : constant.rules()) {
        if (rule.isOfActors()) {
          add(rule.names(), named);
        }
      }
    }
    return machine.actors().stream()
        .filter(actor -> !named.contains(actor.name()))
        .filter(actor -> !machine.doubts().actors().contains(actor.name()))
        .map(actor -> stuck(actor, machine))
        .toList();
  }

  private static void add(List<Reference> references, Set<String> names) {
    for (Reference each : references) {
      names.add(each.name());
    }
  }

  private static Finding stuck(Reference actor, Machine machine) {
    boolean listed = machine.declaration().actorType().isEmpty();
    return new Finding(
        Check.STUCK_ACTOR,
        actor.origin(),
        Sentence.of(
            "{actor} is listed as an actor, but no transition is open to it.", actor.name()),
        Fix.of(
            listed ? Ways.remove(Sentence.of(REMOVE), actor, machine.actors()) : Way.open(REMOVE),
            Way.open("name it in the 'by' of a transition")));
  }
}
