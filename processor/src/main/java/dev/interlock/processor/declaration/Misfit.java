package dev.interlock.processor.declaration;

/**
 * An annotation that stands, or should stand, for {@code @State} or {@code @Transition} but can't
 * be read as one.
 *
 * @param kind what doesn't fit
 * @param annotation the annotation's simple name
 * @param element the element that doesn't fit, as its declaration says it; empty if it is the
 *     annotation as a whole
 * @param meant what it was meant to be, where that is known: an annotation's simple name, or the
 *     name of an element
 * @param meaning what it stands for
 * @param origin where it is used
 */
public record Misfit(
    Kind kind, String annotation, String element, String meant, Meaning meaning, Origin origin) {

  /** What an annotation stands for. */
  public enum Meaning {
    /** A {@code @State}. */
    STATE,
    /** A {@code @Transition}. */
    TRANSITION,
    /** One of the two: it can't be told which. */
    EITHER;

    /** Returns what an annotation of ours stands for. */
    public static Meaning of(String annotation) {
      return annotation.equals("State")
          ? STATE
          : annotation.equals("Transition") ? TRANSITION : EITHER;
    }
  }

  /** Returns whether it may have been meant to say that a state is initial. */
  public boolean mayBeInitial() {
    return kind == Kind.NO_FLAG || meant.equals("State") || meant.equals("initial");
  }

  /** What doesn't fit. */
  public enum Kind {
    /** The annotation carries more than one {@code @State} or {@code @Transition}. */
    SEVERAL_MEANINGS,
    /**
     * The annotation carries one that carries what is meant; {@code element} is that one's name.
     */
    INDIRECT,
    /** The annotation is another library's; {@code element} is its qualified name. */
    FOREIGN,
    /** An element is called almost like one that means something. */
    MISSPELT,
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
