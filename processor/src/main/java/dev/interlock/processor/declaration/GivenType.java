package dev.interlock.processor.declaration;

import java.util.Optional;
import java.util.Set;

/**
 * An enum of the user's whose constants are the actors or the events.
 *
 * @param name its name; of what is no enum, too
 * @param kind whether it can be what it is meant to be
 * @param deprecation whether naming it or its constants makes the compiler warn
 * @param constants the constants' names
 * @param member the member of {@code @StateMachine} that names it
 */
public record GivenType(
    EnumName name,
    Kind kind,
    Deprecation deprecation,
    Set<String> constants,
    MachineMember member) {

  /** Returns whether generated code can name it and its constants. */
  public boolean canBeNamed() {
    return kind == Kind.PUBLIC || kind == Kind.PACKAGE;
  }

  /** Returns where it is named. */
  public Origin origin() {
    return member.origin();
  }

  /**
   * Returns the constant that a name means: the one of that name, or whose name it becomes as a
   * constant, or whose method is called so.
   */
  public Optional<String> constantOf(String written) {
    return Optional.of(written)
        .filter(constants::contains)
        .or(() -> Optional.of(Words.constant(written)).filter(constants::contains))
        .or(() -> constants.stream().filter(each -> methodOf(each).equals(written)).findFirst());
  }

  /**
   * Returns what a constant's method is called: {@code finishDrain} for {@code FINISH_DRAIN},
   * unless that is another constant's.
   */
  public String methodOf(String constant) {
    String method = Words.method(constant);
    return constants.stream()
            .filter(other -> !other.equals(constant))
            .anyMatch(other -> other.equals(method) || Words.method(other).equals(method))
        ? constant
        : method;
  }

  /** Whether a type can give names. */
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
