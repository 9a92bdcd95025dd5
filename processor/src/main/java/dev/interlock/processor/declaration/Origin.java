package dev.interlock.processor.declaration;

/**
 * Where something was declared, as a path into the annotated enum: which constant, which of its
 * annotations, which member, which item. The path is all that the model knows of the source; only
 * the output turns it into a position of the compiler.
 *
 * @param constant the name of the constant, empty for the enum itself
 * @param annotation the qualified name of the annotation, empty for the constant or enum itself
 * @param occurrence which one of the equally named annotations there, in source order from 0
 * @param member the annotation's member, empty for the annotation as a whole
 * @param item the index in the member's array, -1 for the member as a whole
 * @param giver what gives the member its value
 */
public record Origin(
    String constant, String annotation, int occurrence, String member, int item, Giver giver)
    implements Place {

  /** What gives a member its value: it needn't be written where the annotation is used. */
  public enum Giver {
    /** The annotation as it is used. */
    USE,
    /** The element in the declaration of the user's own annotation: by its default or its type. */
    ELEMENT,
    /** The annotation of ours that the user's own carries. */
    CARRIED
  }

  /** The settings of a machine. */
  public static final String STATE_MACHINE = "dev.interlock.StateMachine";

  /** The flags and rules of a state. */
  public static final String STATE = "dev.interlock.State";

  /** A transition. */
  public static final String TRANSITION = "dev.interlock.Transition";

  /** Returns the origin that is the enum's own declaration. */
  public static Origin ofEnum() {
    return ofConstant("");
  }

  /** Returns the origin that is the declaration of a constant. */
  public static Origin ofConstant(String constant) {
    return new Origin(constant, "", 0, "", -1, Giver.USE);
  }

  /** Returns the origin of an annotation on this constant or enum. */
  public Origin annotation(String qualifiedName, int occurrence) {
    return new Origin(constant, qualifiedName, occurrence, "", -1, Giver.USE);
  }

  /** Returns the origin of a member of this annotation. */
  public Origin member(String name) {
    return new Origin(constant, annotation, occurrence, name, -1, Giver.USE);
  }

  /** Returns the origin of an item in this member's array. */
  public Origin item(int index) {
    return new Origin(constant, annotation, occurrence, member, index, giver);
  }

  /** Returns the origin of this member where something else gives its value. */
  public Origin by(Giver other) {
    return new Origin(constant, annotation, occurrence, member, item, other);
  }

  /** Returns the origin that is the constant or enum which carries the annotation. */
  public Origin carrier() {
    return ofConstant(constant);
  }

  /** Returns the origin that is the member as a whole. */
  public Origin ofMember() {
    return new Origin(constant, annotation, occurrence, member, -1, giver);
  }

  /** Returns the origin that is the annotation as a whole. */
  public Origin whole() {
    return annotation(annotation, occurrence);
  }
}
