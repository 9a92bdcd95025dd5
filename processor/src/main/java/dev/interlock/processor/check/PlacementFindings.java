package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import java.util.List;

/** What is said of annotations that stand where no machine is read. */
public final class PlacementFindings {

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
        annotation,
        element,
        machine ? ", which is no enum." : ", which is no constant of an enum.",
        machine ? "put it on an enum" : "put it on a constant of an enum");
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
    String own = "let @" + annotation + " carry @State or @Transition itself";
    return finding(
        Check.TYPED_REFERENCE,
        annotation,
        constant,
        ", but " + type + " has no annotation of Interlock's own, so nothing is read from it.",
        "put @StateMachine on " + type + (indirect ? ", and " + own : ""));
  }

  private static Finding finding(
      Check check, String annotation, String element, String what, String fix) {
    String text = "@" + annotation + " stands on " + element + what;
    return new Finding(check, Origin.ofEnum(), text, List.of(), Fix.open(fix));
  }
}
