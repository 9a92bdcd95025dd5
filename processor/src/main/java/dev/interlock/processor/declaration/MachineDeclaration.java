package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An annotated enum as it was written: names aren't resolved and nothing is checked yet.
 *
 * @param name the enum's name
 * @param visibility from where generated code can name it
 * @param deprecation whether naming the enum makes the compiler warn
 * @param stripPrefix the prefix that the constants' short names leave out, empty for none
 * @param actors the actors that {@code @StateMachine} lists, by name or by their enum; empty if it
 *     lists none
 * @param actorType the enum that lists the actors
 * @param typed whether the states are generated as types
 * @param machine whether the machine is generated
 * @param hooks whether the machine calls hooks
 * @param constants all constants, in the order of the enum
 * @param silenced the names of checks that the enum's {@code @SuppressWarnings} mentions
 * @param silencedAround the names of checks that a type around the enum silences
 */
public record MachineDeclaration(
    EnumName name,
    Visibility visibility,
    Deprecation deprecation,
    String stripPrefix,
    List<Reference> actors,
    Optional<ActorType> actorType,
    boolean typed,
    boolean machine,
    boolean hooks,
    List<StateDeclaration> constants,
    List<Reference> silenced,
    Set<String> silencedAround) {

  public MachineDeclaration {
    actors = List.copyOf(actors);
    constants = List.copyOf(constants);
    silenced = List.copyOf(silenced);
    silencedAround = Set.copyOf(silencedAround);
  }

  /** Returns the declaration without the states as types. */
  public MachineDeclaration withoutTyped() {
    return new MachineDeclaration(
        name,
        visibility,
        deprecation,
        stripPrefix,
        actors,
        actorType,
        false,
        machine,
        hooks,
        constants,
        silenced,
        silencedAround);
  }

  /** Returns the enum that generated code names the actors by; empty if it has to be generated. */
  public Optional<ActorType> namedActors() {
    return actorType.filter(ActorType::canBeNamed);
  }
}
