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
 * [contradiction]}). {@code onlyAfter} and {@code neverAfter} are claims about whole ways from an
 * initial state to this one, with every guard taken as passable ({@code [skipped-state]}, {@code
 * [late-state]}). States are named with or without the {@linkplain StateMachine#stripPrefix()
 * stripped prefix}.
 *
 * <p>On an annotation type of one's own it is a meta-annotation: that annotation then says the same
 * on a constant, with elements of the same names and, for states and actors, of enum types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
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

  /**
   * The groups that this state belongs to. A group is named wherever several states may be: in
   * {@link Transition#from()}, in {@link Transition#except()} and in the rules; a state that joins
   * it later is then meant too. Each group gets a method {@code isIn<Group>}. Groups and states
   * share one namespace ({@code [name-clash]}).
   */
  String[] in() default {};

  /**
   * The events that this state ignores: it takes note of them and stays as it is. That is no
   * transition: nothing is left or entered, no hook is called, and no question says that the event
   * may happen; but firing it isn't refused. A transition on the event from this state contradicts
   * it ({@code [ambiguous-event]}).
   */
  String[] ignores() default {};

  /** The only states and groups from which this one may be entered; none for no claim. */
  String[] onlyFrom() default {};

  /** The only states and groups to which this one may be left; none for no claim. */
  String[] onlyTo() default {};

  /**
   * The only actors who may enter this state; none for no claim. A transition without {@link
   * Transition#by()} admits everyone and so contradicts it.
   */
  String[] onlyBy() default {};

  /**
   * States and groups of which every way from an initial state to this one has been in one before;
   * none for no claim. That a lifecycle begins in this state is a way, too.
   */
  String[] onlyAfter() default {};

  /**
   * States and groups that no way from an initial state to this one has been in before; none for no
   * claim. The state's own name says that it is never entered again once it was left; a group is
   * its other members.
   */
  String[] neverAfter() default {};

  /**
   * Names under which stored data knows this constant: what it was called before it was renamed.
   * They are read ({@code XTransitions.of}) and never written, and no other annotation may name the
   * state so. Each means one constant, and is none's name today ({@code [name-clash]}).
   */
  String[] formerly() default {};
}
