package dev.interlock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of an enum that is a state machine. An enum doesn't need it: one {@link State} or {@link
 * Transition} on a constant makes it a machine.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StateMachine {

  /**
   * A prefix that all constants share and that generated names leave out: with {@code JOB_STATE_},
   * the constant {@code JOB_STATE_RUNNING} is also called {@code RUNNING}.
   */
  String stripPrefix() default "";

  /**
   * Who may make transitions. Where actors are listed, {@link Transition#by()} and {@link
   * State#onlyBy()} may name no other ({@code [unknown-actor]}); where none are, every name there
   * is an actor.
   */
  String[] actors() default {};

  /**
   * An enum of one's own whose constants are the actors, instead of {@link #actors()}. The
   * generated code takes it in place of a generated enum.
   */
  Class<?> actorType() default void.class;

  /**
   * An enum of one's own whose constants are the events. {@link Transition#on()} then names its
   * constants, each by its name or as its method is called: {@code FINISH_DRAIN} or {@code
   * finishDrain}, and nothing else ({@code [unknown-event]}). The generated code takes it in place
   * of a generated enum.
   */
  Class<?> eventType() default void.class;

  /**
   * The events that are {@linkplain State#ignores() ignored} by each state that has no transition
   * on them; by terminal ones too, but by no sentinel.
   */
  String[] ignores() default {};

  /**
   * Whether the states are generated as types, {@code TypedX}: one for each state, with only the
   * moves that are legal there. What isn't legal doesn't compile.
   */
  boolean typed() default false;

  /**
   * Whether a machine is generated, {@code XMachine}: a thread-safe holder of a state that moves by
   * compare-and-set.
   */
  boolean machine() default false;

  /**
   * Whether there is a {@link #machine() machine} that calls hooks: an interface {@code XHooks} is
   * then generated, and each machine is made with an implementation of it.
   */
  boolean hooks() default false;

  /**
   * Whether no generated type is public, even where the enum is: what is generated is then nobody's
   * business but the package's. Unless it is set, generated types are as visible as the least
   * visible type that they name.
   */
  boolean packagePrivate() default false;

  /**
   * Whether the lifecycle is only checked: nothing is generated, so that nothing of Interlock is
   * needed at run time, and the enum may be compiled for an older Java than generated code needs.
   * What asks for something generated beside it is an error ({@code [invalid-setting]}).
   */
  boolean checkOnly() default false;
}
