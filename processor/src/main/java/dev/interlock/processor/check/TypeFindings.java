package dev.interlock.processor.check;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.surface.TypePlan;

/** name-clash: what is said of types that can't be generated. */
public final class TypeFindings {

  private static final String TAKEN = "The type {type}, generated for {enum}, exists already.";
  private static final String BUILD_CLEAN =
      "build clean: an earlier build left it, and this compiler doesn't replace it";
  private static final String RENAME = "rename one of the two";
  private static final String RENAME_OR_LEAVE_OUT =
      "rename one of the two, or say {flag} = false in @StateMachine";
  private static final String SAME =
      "What is generated for {enum} and for {other} would have the same names, such as {type}.";
  private static final String SAME_BUT_FOR_CASE =
      "What is generated for {enum} and for {other} would have names that differ only in case, such"
          + " as {type} and {otherType}, one file on Windows and macOS.";
  private static final String RENAME_ENUM =
      "rename one of the two enums, or put it into another package";

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
        type.role()
            .flag()
            .map(flag -> Fix.open(RENAME_OR_LEAVE_OUT, flag))
            .orElseGet(() -> Fix.open(RENAME));
    return finding(
        Sentence.of(TAKEN, type.name(), machine.nestedName()), ours ? Fix.open(BUILD_CLEAN) : fix);
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
            ? Sentence.of(SAME, own, other, type)
            : Sentence.of(SAME_BUT_FOR_CASE, own, other, type, otherType),
        Fix.open(RENAME_ENUM));
  }

  private static Finding finding(Sentence what, Fix fix) {
    return new Finding(Check.NAME_CLASH, Origin.ofEnum(), what, fix);
  }
}
