package dev.interlock.processor.model;

import java.util.List;

/**
 * An annotated enum as it was written: names aren't resolved and nothing is checked yet.
 *
 * @param name the enum's name
 * @param visibility from where generated code can name it
 * @param deprecation whether naming the enum makes the compiler warn
 * @param stripPrefix the prefix that the constants' short names leave out, empty for none
 * @param actors the actors that {@code @StateMachine} lists, empty if it lists none
 * @param constants all constants, in the order of the enum
 */
public record MachineDeclaration(
    EnumName name,
    Visibility visibility,
    Deprecation deprecation,
    String stripPrefix,
    List<Reference> actors,
    List<StateDeclaration> constants) {

  public MachineDeclaration {
    actors = List.copyOf(actors);
    constants = List.copyOf(constants);
  }
}
