package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A machine as it was written: names aren't resolved and nothing is checked yet.
 *
 * @param subject the enum whose values the generated code takes
 * @param carrier the enum that holds the annotations, and in whose package and after whose name
 *     types are generated; as yet always the subject
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
    Subject subject,
    EnumName carrier,
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

  /** Returns the enum that generated code names the actors by; empty if it has to be generated. */
  public Optional<ActorType> namedActors() {
    return actorType.filter(ActorType::canBeNamed);
  }
}
