package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds every place in which a machine mentions a name of its own. */
public final class Mentions {

  private final List<StateDeclaration> constants;
  private final List<Reference> actors;
  private final List<Reference> ignores;

  /** Looks for what a machine mentions. */
  public Mentions(Machine machine) {
    this.constants = machine.declaration().constants();
    this.actors = machine.declaration().actors();
    this.ignores = machine.declaration().ignores();
  }

  /** Returns all mentions of events, those of transitions first. */
  public List<Reference> events() {
    return Stream.of(
            inTransitions(TransitionDeclaration::on),
            constants.stream().flatMap(constant -> constant.ignores().stream()),
            ignores.stream())
        .flatMap(Function.identity())
        .toList();
  }

  /** Returns all mentions of guards. */
  public List<Reference> guards() {
    return inTransitions(transition -> transition.guard().stream().toList()).toList();
  }

  /** Returns all mentions of actors, those of rules last. */
  public List<Reference> actors() {
    return Stream.of(
            actors.stream(),
            inTransitions(TransitionDeclaration::by),
            inRules(true).flatMap(rule -> rule.names().stream()))
        .flatMap(Function.identity())
        .toList();
  }

  /** Returns all names in places where a group may be named. */
  public List<Reference> groups() {
    return Stream.of(
            constants.stream().flatMap(constant -> constant.groups().stream()),
            inRules(false).flatMap(rule -> rule.names().stream()),
            inTransitions(TransitionDeclaration::from),
            inTransitions(TransitionDeclaration::except))
        .flatMap(Function.identity())
        .toList();
  }

  private Stream<RuleDeclaration> inRules(boolean aboutActors) {
    return constants.stream()
        .flatMap(constant -> constant.rules().stream())
        .filter(rule -> rule.isOfActors() == aboutActors);
  }

  private Stream<Reference> inTransitions(Function<TransitionDeclaration, List<Reference>> member) {
    return constants.stream()
        .flatMap(constant -> constant.transitions().stream())
        .flatMap(transition -> member.apply(transition).stream());
  }

  /** Returns those that say a name. */
  public static List<Reference> of(String name, List<Reference> mentions) {
    return mentions.stream().filter(mention -> mention.name().equals(name)).toList();
  }
}
