package dev.interlock;

/**
 * A move that was made: the two states of it.
 *
 * @param from the state that was left, never null
 * @param to the state that was entered, never null; the same where a transition leads to itself
 * @param <S> the enum
 */
public record Moved<S extends Enum<S>>(S from, S to) {}
