package dev.interlock.processor.model;

import static dev.interlock.processor.declaration.GivenType.Kind.NO_ENUM;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves a declaration's names and expands its wildcards, and says what is wrong with them in one
 * go. What is faulty is left out, and kept as a doubt.
 */
public final class Resolver {

  private final MachineDeclaration declaration;
  private final Namespace namespace;
  private final MachineNames names;
  private final Faults judge;
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<WayClaim> wayClaims = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final DoubtCollector doubts;

  private Resolver(MachineDeclaration declaration) {
    this.declaration = declaration;
    this.namespace = Namespace.of(declaration);
    boolean listed =
        !declaration.actors().isEmpty()
            || declaration.actorType().filter(type -> type.kind() != NO_ENUM).isPresent();
    this.names =
        new MachineNames(
            first(mentionedEvents()),
            first(listed ? declaration.actors() : mentionedActors()),
            first(mentionedGuards()),
            namespace.groups());
    Set<String> actors = new LinkedHashSet<>();
    for (Reference actor : names.actors()) {
      actors.add(actor.name());
    }
    this.judge = new Faults(namespace, actors, declaration::isEvent);
    this.doubts = new DoubtCollector(namespace, actors);
  }

  /**
   * Makes the machine that a declaration describes.
   *
   * @param declaration the declaration, faulty or not
   * @return the machine, without what can't be resolved but with what is wrong with that
   */
  public static Machine resolve(MachineDeclaration declaration) {
    return new Resolver(declaration).machine();
  }

  private Machine machine() {
    faults.addAll(judge.of(declaration));
    for (StateDeclaration constant : declaration.constants()) {
      State owner = namespace.find(constant.name()).orElseThrow();
      faults.addAll(judge.of(constant));
      for (RuleDeclaration rule : constant.rules()) {
        addClaim(owner, rule);
      }
      for (TransitionDeclaration transition : constant.transitions()) {
        addArcs(owner, constant, transition);
      }
      for (Misfit misfit : constant.misfits()) {
        doubts.unread(owner, misfit);
      }
    }
    ArcIndex index = new ArcIndex(namespace.states(), arcs);
    List<Ignored> ignored = Ignored.in(declaration, namespace, index);
    return new Machine(
        declaration,
        namespace,
        names,
        index,
        ignored,
        new Rules(claims, wayClaims),
        doubts.doubts(),
        faults);
  }

  private void addArcs(State owner, StateDeclaration constant, TransitionDeclaration transition) {
    List<Fault> found = judge.of(constant, transition);
    Expansion expansion = new Expansion(owner, transition, found, namespace, declaration);
    arcs.addAll(expansion.arcs());
    faults.addAll(found);
    if (!found.isEmpty()) {
      doubts.lost(owner, transition, expansion);
    }
    for (Fault fault : found) {
      if (fault instanceof Fault.UnknownActor actor) {
        doubts.actor(actor.mention().reference());
      }
    }
  }

  private void addClaim(State owner, RuleDeclaration rule) {
    List<Fault> found = judge.of(rule);
    faults.addAll(found);
    if (!found.isEmpty()) {
      return;
    }
    switch (rule.member()) {
      case ONLY_FROM -> claims.add(new Claim.OnlyFrom(owner, states(owner, rule), rule));
      case ONLY_TO -> claims.add(new Claim.OnlyTo(owner, states(owner, rule), rule));
      case ONLY_BY -> claims.add(new Claim.OnlyBy(owner, Actors.of(rule.names()), rule));
      case ONLY_AFTER, NEVER_AFTER -> wayClaims.add(new WayClaim(owner, states(owner, rule), rule));
      default -> throw new IllegalStateException(rule.member() + " is no rule");
    }
  }

  private NamedStates states(State owner, RuleDeclaration rule) {
    return NamedStates.of(rule.names(), name -> namespace.expand(name, owner));
  }

  private List<Reference> mentionedEvents() {
    List<Reference> mentioned = new ArrayList<>(declaration.ignores());
    for (StateDeclaration constant : declaration.constants()) {
      mentioned.addAll(constant.ignores());
      for (TransitionDeclaration transition : constant.transitions()) {
        mentioned.addAll(transition.on());
      }
    }
    List<Reference> events = new ArrayList<>(mentioned.size());
    for (Reference event : mentioned) {
      if (declaration.isEvent(event.name())) {
        events.add(event.to(declaration.eventOf(event.name())));
      }
    }
    return events;
  }

  private List<Reference> mentionedActors() {
    List<Reference> actors = new ArrayList<>();
    for (StateDeclaration constant : declaration.constants()) {
      for (RuleDeclaration rule : constant.rules()) {
        if (rule.isOfActors()) {
          actors.addAll(rule.names());
        }
      }
      for (TransitionDeclaration transition : constant.transitions()) {
        actors.addAll(transition.by());
      }
    }
    return actors;
  }

  private List<Reference> mentionedGuards() {
    List<Reference> guards = new ArrayList<>();
    for (StateDeclaration constant : declaration.constants()) {
      for (TransitionDeclaration transition : constant.transitions()) {
        transition.guard().ifPresent(guards::add);
      }
    }
    return guards;
  }

  private static List<Reference> first(List<Reference> references) {
    Map<String, Reference> first = new LinkedHashMap<>();
    for (Reference reference : references) {
      first.putIfAbsent(reference.name(), reference);
    }
    return List.copyOf(first.values());
  }
}
