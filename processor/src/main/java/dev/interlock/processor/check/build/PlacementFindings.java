package dev.interlock.processor.check.build;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;

/**
 * not-a-state, typed-reference: what is said of annotations that stand where no machine is read.
 */
public final class PlacementFindings {

  private PlacementFindings() {}

  /**
   * Returns the finding on an annotation of ours where there is no state.
   *
   * @param annotation the annotation's simple name
   * @param element the simple name of what carries it
   */
  public static Finding misplaced(String annotation, String element) {
    boolean machine = annotation.equals("StateMachine");
    return finding(
        Check.NOT_A_STATE,
        Sentence.of(
            machine
                ? "@{annotation} stands on {element}, which is no enum."
                : "@{annotation} stands on {element}, which is no constant of an enum.",
            annotation,
            element),
        Fix.open(machine ? "put it on an enum" : "put it on a constant of an enum"));
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
        Sentence.of(
            "@{annotation} stands on {constant}, but {enum} has no annotation of Interlock's own, so"
                + " nothing is read from it.",
            annotation,
            constant,
            type),
        indirect
            ? Fix.open(
                "put @StateMachine on {enum}, and let @{annotation} carry @State or @Transition itself",
                type,
                annotation)
            : Fix.open("put @StateMachine on {enum}", type));
  }

  private static Finding finding(Check check, Sentence what, Fix fix) {
    return new Finding(check, Origin.ofEnum(), what, fix);
  }
}
