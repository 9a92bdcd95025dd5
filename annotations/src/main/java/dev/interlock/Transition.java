package dev.interlock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A transition, declared on one of its two ends: with {@link #to()} on the state that it leaves, or
 * with {@link #from()} on the state that it enters.
 *
 * <pre>{@code
 * @Transition(on = "pay", to = "PAID")
 * NEW,
 * PAID,
 * @Transition(on = "cancel", from = Transition.ANY, except = "PAID")
 * CANCELLED
 * }</pre>
 *
 * <p>States are named with or without the {@linkplain StateMachine#stripPrefix() stripped prefix}.
 * A transition of a state to itself is declared by that state's name; it neither enters nor leaves
 * it.
 *
 * <p>On an annotation type of one's own it is a meta-annotation. That annotation then declares a
 * transition on a constant, and its elements of the names below may have types of one's own, so that
 * states and actors are named by constants of enums instead of strings:
 *
 * <pre>{@code
 * @Transition(on = "start", by = "SERVICE")
 * @interface Start {
 *   JobState[] from();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Repeatable(Transition.List.class)
public @interface Transition {

  /**
   * In {@link #from()} and {@link #except()}: every state that is neither terminal nor a sentinel
   * nor the target. A state that is added later is included.
   */
  String ANY = "*";

  /**
   * The states that it leads to, each by its name: a group is no target. Exactly one of this and
   * {@link #from()} is given.
   */
  String[] to() default {};

  /** The states and {@linkplain State#in() groups} that it leads from, or {@link #ANY}. */
  String[] from() default {};

  /** States and groups that {@link #ANY}, or a group in {@link #from()}, leaves out. */
  String[] except() default {};

  /**
   * The events that cause it, each the name of a generated method. Without one the transition is
   * known by its target alone. One event leads from one state to one target, unless guards tell
   * several apart ({@code [ambiguous-event]}).
   */
  String[] on() default {};

  /** The actors who may make it; none for anyone. */
  String[] by() default {};

  /**
   * A question that is asked at run time, each time the transition is tried, and on whose answer it
   * depends; empty for none. It becomes a method of the generated {@code …Guards} interface.
   * Several guarded transitions of one event from one state are tried in the order of the constants
   * that carry them; one without a guard comes last, wherever it is declared.
   */
  String guard() default "";

  /** Holds several transitions of one constant; Java inserts it by itself. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
  @interface List {

    /** The transitions. */
    Transition[] value();
  }
}
