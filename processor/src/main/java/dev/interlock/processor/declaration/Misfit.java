package dev.interlock.processor.declaration;

import java.util.Optional;

/**
 * An annotation that stands, or should stand, for {@code @State} or {@code @Transition} but can't
 * be read as one.
 */
public sealed interface Misfit {

  /** Returns the annotation's simple name. */
  String annotation();

  /** Returns where it is used. */
  Origin origin();

  /** Returns what it stands for, where that can be told. */
  Optional<Meaning> meaning();

  /** Returns whether it may have been meant to say that a state is initial. */
  boolean mayBeInitial();

  /** The annotation carries more than one {@code @State} or {@code @Transition}. */
  record Ambiguous(String annotation, Origin origin) implements Misfit {

    @Override
    public Optional<Meaning> meaning() {
      return Optional.empty();
    }

    @Override
    public boolean mayBeInitial() {
      return false;
    }
  }

  /**
   * The annotation carries one that carries what is meant.
   *
   * @param carried the simple name of the one that it carries
   * @param meant what was meant
   */
  record Indirect(String annotation, String carried, Meaning meant, Origin origin)
      implements Misfit {

    @Override
    public Optional<Meaning> meaning() {
      return Optional.of(meant);
    }

    @Override
    public boolean mayBeInitial() {
      return meant == Meaning.STATE;
    }
  }

  /**
   * The annotation is another library's that is called like one of ours.
   *
   * @param qualifiedName the other's name
   */
  record Foreign(String annotation, String qualifiedName, Origin origin) implements Misfit {

    @Override
    public Optional<Meaning> meaning() {
      return Meaning.named(annotation);
    }

    @Override
    public boolean mayBeInitial() {
      return meaning().filter(Meaning.STATE::equals).isPresent();
    }
  }

  /** An element of the annotation doesn't fit. */
  sealed interface OfElement extends Misfit {

    /** Returns the element as its declaration says it: {@code int[] from()}. */
    String element();

    /** Returns what the element is called like, or was probably meant to be. */
    AnnotationMember member();

    @Override
    default Optional<Meaning> meaning() {
      return Optional.of(member().meaning());
    }
  }

  /** An element is called almost like one that means something. */
  record Misspelt(String annotation, String element, AnnotationMember member, Origin origin)
      implements OfElement {

    @Override
    public boolean mayBeInitial() {
      return member == AnnotationMember.INITIAL;
    }
  }

  /** An element has a type that can't say what its name promises. */
  record WrongType(String annotation, String element, AnnotationMember member, Origin origin)
      implements OfElement {

    @Override
    public boolean mayBeInitial() {
      return member.isFlag();
    }
  }
}
