package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;

/**
 * not-a-state, typed-reference: what is said of annotations that stand where no machine is read.
 */
public final class PlacementFindings {

  private static final String NO_ENUM = "@{annotation} stands on {element}, which is no enum.";
  private static final String PUT_ON_ENUM = "put it on an enum";

  private static final String NO_CONSTANT =
      "@{annotation} stands on {element}, which is no constant of an enum.";
  private static final String PUT_ON_CONSTANT = "put it on a constant of an enum";

  private static final String UNREAD =
      "@{annotation} stands on {constant}, but {enum} has no annotation of Interlock's own, so"
          + " nothing is read from it.";
  private static final String DECLARE = "put @StateMachine on {enum}";
  private static final String DECLARE_AND_CARRY =
      "put @StateMachine on {enum}, and let @{annotation} carry @State or @Transition itself";

  private static final String MACHINE = "StateMachine";

  private PlacementFindings() {}

  /**
   * Returns the finding on an annotation of ours where there is no state.
   *
   * @param annotation the annotation's simple name
   * @param element the simple name of what carries it
   */
  public static Finding misplaced(String annotation, String element) {
    boolean machine = annotation.equals(MACHINE);
    return finding(
        Check.NOT_A_STATE,
        Sentence.of(machine ? NO_ENUM : NO_CONSTANT, annotation, element),
        Fix.open(machine ? PUT_ON_ENUM : PUT_ON_CONSTANT));
  }

  /**
   * Returns the finding on a user's own annotation in an enum that has none of ours.
   *
   * @param annotation the annotation's simple name
   * @param constant the constant that carries it
   * @param type the enum's simple name
   * @param indirect whether the annotation carries {@code @State} or {@code @Transition} only by
   *     carrying another that does
   */
  public static Finding unread(String annotation, String constant, String type, boolean indirect) {
    return finding(
        Check.TYPED_REFERENCE,
        Sentence.of(UNREAD, annotation, constant, type),
        indirect ? Fix.open(DECLARE_AND_CARRY, type, annotation) : Fix.open(DECLARE, type));
  }

  private static Finding finding(Check check, Sentence what, Fix fix) {
    return new Finding(check, Origin.ofEnum(), what, fix);
  }
}
