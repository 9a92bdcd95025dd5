package dev.interlock.processor.declaration;

import java.util.HashSet;
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
 * @param faces the types to generate beside the functions
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
    Set<Face> faces,
    boolean hooks,
    List<StateDeclaration> constants,
    List<Reference> silenced,
    Set<String> silencedAround) {

  public MachineDeclaration {
    actors = List.copyOf(actors);
    constants = List.copyOf(constants);
    silenced = List.copyOf(silenced);
    faces = Set.copyOf(faces);
    silencedAround = Set.copyOf(silencedAround);
  }

  /** Returns the declaration without one of the faces. */
  public MachineDeclaration without(Face face) {
    Set<Face> others = new HashSet<>(faces);
    others.remove(face);
    return new MachineDeclaration(
        name,
        visibility,
        deprecation,
        stripPrefix,
        actors,
        actorType,
        others,
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
