package dev.interlock.processor.declaration;

import java.util.Set;

/**
 * The enum of the user's whose constants are the actors.
 *
 * @param name its name; of what is no enum, too
 * @param kind whether it can be what it is meant to be
 * @param deprecation whether naming it or its constants makes the compiler warn
 * @param constants the constants' names
 * @param origin where {@code @StateMachine} names it
 */
public record ActorType(
    EnumName name, Kind kind, Deprecation deprecation, Set<String> constants, Origin origin) {

  /** Returns whether generated code can name it and its constants. */
  public boolean canBeNamed() {
    return kind == Kind.PUBLIC || kind == Kind.PACKAGE;
  }

  /** Whether a type can be a machine's actors. */
  public enum Kind {
    /** An enum that is public with all types around it. */
    PUBLIC,
    /** An enum that the machine's package can name. */
    PACKAGE,
    /** An enum that generated code can't name. */
    INACCESSIBLE,
    /** No enum. */
    NO_ENUM
  }
}
