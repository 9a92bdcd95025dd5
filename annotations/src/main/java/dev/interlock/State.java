package dev.interlock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is special about a state, on the enum's constant. A constant without it is an ordinary
 * state.
 *
 * <p>{@code onlyFrom}, {@code onlyTo} and {@code onlyBy} are claims: they allow no transition, they
 * say which ones there may be, and every declared transition is held against them ({@code
 * [contradiction]}). States are named with or without the {@linkplain StateMachine#stripPrefix()
 * stripped prefix}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface State {

  /**
   * Whether the lifecycle may begin here. Every machine needs such a state ({@code [no-initial]}).
   */
  boolean initial() default false;

  /** Whether the lifecycle ends here: no transition may leave it ({@code [terminal-exit]}). */
  boolean terminal() default false;

  /**
   * Whether the constant is a value but no state of the lifecycle, such as an {@code UNKNOWN} for
   * the wire. It has no transitions ({@code [sentinel-transition]}).
   */
  boolean sentinel() default false;

  /** The only states from which this one may be entered; none for no claim. */
  String[] onlyFrom() default {};

  /** The only states to which this one may be left; none for no claim. */
  String[] onlyTo() default {};

  /**
   * The only actors who may enter this state; none for no claim. A transition without {@link
   * Transition#by()} admits everyone and so contradicts it.
   */
  String[] onlyBy() default {};
}
