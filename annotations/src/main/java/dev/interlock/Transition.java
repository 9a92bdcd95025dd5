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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Transition.List.class)
public @interface Transition {

  /**
   * In {@link #from()}: every state that is neither terminal nor a sentinel nor the target. A state
   * that is added later is included.
   */
  String ANY = "*";

  /** The states that it leads to. Exactly one of this and {@link #from()} is given. */
  String[] to() default {};

  /** The states that it leads from, or {@link #ANY}. */
  String[] from() default {};

  /** States that {@link #ANY} leaves out. */
  String[] except() default {};

  /**
   * The events that cause it, each the name of a generated method. Without one the transition is
   * known by its target alone. One event leads from one state to one target ({@code
   * [ambiguous-event]}).
   */
  String[] on() default {};

  /** The actors who may make it; none for anyone. */
  String[] by() default {};

  /** Holds several transitions of one constant; Java inserts it by itself. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.FIELD)
  @interface List {

    /** The transitions. */
    Transition[] value();
  }
}
