package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.List;

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
    List<Reference> events = inTransitions(AnnotationMember.ON);
    for (StateDeclaration constant : constants) {
      events.addAll(constant.ignores());
    }
    events.addAll(ignores);
    return events;
  }

  /** Returns all mentions of guards. */
  public List<Reference> guards() {
    return inTransitions(AnnotationMember.GUARD);
  }

  /** Returns all mentions of actors, those of rules last. */
  public List<Reference> actors() {
    List<Reference> mentioned = new ArrayList<>(actors);
    mentioned.addAll(inTransitions(AnnotationMember.BY));
    mentioned.addAll(inRules(true));
    return mentioned;
  }

  /** Returns all names in places where a group may be named. */
  public List<Reference> groups() {
    List<Reference> groups = new ArrayList<>();
    for (StateDeclaration constant : constants) {
      groups.addAll(constant.groups());
    }
    groups.addAll(inRules(false));
    groups.addAll(inTransitions(AnnotationMember.FROM));
    groups.addAll(inTransitions(AnnotationMember.EXCEPT));
    return groups;
  }

  private List<Reference> inRules(boolean aboutActors) {
    List<Reference> names = new ArrayList<>();
    for (StateDeclaration constant : constants) {
      for (RuleDeclaration rule : constant.rules()) {
        if (rule.isOfActors() == aboutActors) {
          names.addAll(rule.names());
        }
      }
    }
    return names;
  }

  private List<Reference> inTransitions(AnnotationMember member) {
    List<Reference> names = new ArrayList<>();
    for (StateDeclaration constant : constants) {
      for (TransitionDeclaration transition : constant.transitions()) {
        names.addAll(transition.written().names(member));
      }
    }
    return names;
  }

  /** Returns those that say a name. */
  public static List<Reference> of(String name, List<Reference> mentions) {
    return mentions.stream().filter(mention -> mention.name().equals(name)).toList();
  }
}
