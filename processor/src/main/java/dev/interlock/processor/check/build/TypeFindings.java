package dev.interlock.processor.check.build;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.surface.TypePlan;

/** name-clash: what is said of types that can't be generated. */
public final class TypeFindings {

  private TypeFindings() {}

  /**
   * Returns the finding on a type whose name is taken.
   *
   * @param type the type
   * @param machine the enum that it would be generated for
   * @param ours whether the other was generated for the same machine, by an earlier build
   */
  public static Finding taken(TypePlan type, EnumName machine, boolean ours) {
    Fix fix =
        Fix.open(
            type.role().flags().isEmpty()
                ? "rename one of the two"
                : "rename one of the two, or don't ask for it in @StateMachine");
    return finding(
        Sentence.of(
            "The type {type}, generated for {enum}, exists already.",
            type.name(),
            machine.nestedName()),
        ours
            ? Fix.open(
                "build clean: an earlier build left it, and this compiler doesn't replace it")
            : fix);
  }

  /**
   * Returns the finding on types that are generated under the same names for two enums.
   *
   * @param type the simple name of the first of them
   * @param machine the enum that comes second
   * @param otherType the simple name of the other's, perhaps with letters of another case
   * @param other the qualified name of the enum that has the name already
   */
  public static Finding shared(String type, EnumName machine, String otherType, String other) {
    String own = machine.nestedName();
    return finding(
        type.equals(otherType)
            ? Sentence.of(
                "What is generated for {enum} and for {other} would have the same names, such as {type}.",
                own,
                other,
                type)
            : Sentence.of(
                "What is generated for {enum} and for {other} would have names that differ only in case, such"
                    + " as {type} and {otherType}, one file on Windows and macOS.",
                own,
                other,
                type,
                otherType),
        Fix.open("rename one of the two enums, or put it into another package"));
  }

  private static Finding finding(Sentence what, Fix fix) {
    return new Finding(Check.NAME_CLASH, Origin.ofEnum(), what, fix);
  }
}
