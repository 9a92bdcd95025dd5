package dev.interlock.processor.model;

/**
 * An annotation of the user's own that stands for {@code @State} or {@code @Transition} but can't
 * be read as one.
 *
 * @param kind what doesn't fit
 * @param annotation the annotation's simple name
 * @param element the element that doesn't fit, as its declaration says it; empty if it is the
 *     annotation as a whole
 * @param meaning what it stands for
 * @param origin where it is used
 */
public record Misfit(Kind kind, String annotation, String element, Meaning meaning, Origin origin) {

  /** What an annotation stands for. */
  public enum Meaning {
    /** A {@code @State}. */
    STATE,
    /** A {@code @Transition}. */
    TRANSITION,
    /** One of the two: it can't be told which. */
    EITHER
  }

  /** What doesn't fit. */
  public enum Kind {
    /** The annotation carries more than one {@code @State} or {@code @Transition}. */
    SEVERAL_MEANINGS,
    /** An element that names states has another type than this enum or a string. */
    NO_STATE,
    /** An element that names actors has another type than an enum or a string. */
    NO_ACTOR,
    /** An element that gives an event, a guard or a group isn't a string. */
    NO_STRING,
    /** A flag isn't a boolean. */
    NO_FLAG
  }
}
