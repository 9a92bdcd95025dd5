package dev.interlock;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a transition isn't allowed, and what is allowed instead. Immutable; all parts are values.
 *
 * @param <S> the enum
 */
public final class Refusal<S extends Enum<S>> implements Serializable {

  /** The reasons for a refusal. */
  public enum Kind {
    /** No such transition is declared. */
    UNDECLARED,
    /** The transition is declared, but not for the actor who asked. */
    ACTOR,
    /** The transition is declared for whoever asked, but every guard on it said no. */
    GUARD
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final S from;
  private final Question<S> question;
  private final String[] inTheWay;
  private final String[] allowed;
  private final String ending;

  Refusal(
      Kind kind,
      S from,
      Question<S> question,
      List<String> inTheWay,
      List<String> allowed,
      String ending) {
    this.kind = kind;
    this.from = from;
    this.question = question;
    this.inTheWay = inTheWay.toArray(new String[0]);
    this.allowed = allowed.toArray(new String[0]);
    this.ending = ending;
  }

  /** Returns the reason. */
  public Kind kind() {
    return kind;
  }

  /** Returns the state that was to be left. */
  public S from() {
    return from;
  }

  /** Returns the target that was asked for, if one was. */
  public Optional<S> to() {
    return question.to();
  }

  /** Returns the event that was asked for, if one was. */
  public Optional<String> event() {
    return question.event();
  }

  /** Returns who asked, if the question named an actor. */
  public Optional<String> actor() {
    return question.actor();
  }

  /** Returns who may make the transition; empty unless the kind is {@link Kind#ACTOR}. */
  public List<String> actors() {
    return kind == Kind.ACTOR ? List.of(inTheWay) : List.of();
  }

  /** Returns the guards that said no; empty unless the kind is {@link Kind#GUARD}. */
  public List<String> guards() {
    return kind == Kind.GUARD ? List.of(inTheWay) : List.of();
  }

  /**
   * Returns what else the state allows to whoever asked: the names of events if an event was asked
   * for, else the names of states. Some of it may depend on guards.
   */
  public List<String> allowed() {
    return List.of(allowed);
  }

  /** Returns the refusal in a sentence. */
  public String message() {
    return RefusalText.of(this, question, ending);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Refusal<?> that
        && kind == that.kind
        && from.equals(that.from)
        && question.equals(that.question)
        && List.of(inTheWay).equals(List.of(that.inTheWay))
        && allowed().equals(that.allowed());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, from, question, List.of(inTheWay), allowed());
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message();
  }
}
