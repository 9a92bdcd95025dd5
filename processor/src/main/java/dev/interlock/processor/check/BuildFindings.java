package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What is said of a build in which no enum can be right. */
public final class BuildFindings {

  private BuildFindings() {}

  /**
   * Returns the finding on a language that is too old for what is generated.
   *
   * @param language the language's version
   */
  public static Finding oldLanguage(String language) {
    return finding(
        Check.JAVA_VERSION,
        "Interlock needs Java 17, but this is compiled as Java "
            + language
            + ", so nothing is checked or generated.",
        "let the compiler's release be 17 or higher");
  }

  /**
   * Returns the finding on a runtime of another version.
   *
   * @param found the API level of the runtime on the class path
   * @param needed the one that generated code needs
   */
  public static Finding otherRuntime(int found, int needed) {
    return finding(
        Check.RUNTIME_MISMATCH,
        "The 'interlock' on the class path has API level "
            + found
            + ", but this 'interlock-processor' generates code for level "
            + needed
            + ".",
        "use the same version of both");
  }

  /**
   * Returns the finding on a fault of our own, with the place where it happened: without that, a
   * report is of little use.
   *
   * @param type the simple name of the enum that can't be processed
   * @param fault the fault
   */
  public static Finding failed(String type, Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack, true));
    return finding(
        Check.INTERNAL_ERROR,
        "Interlock failed on "
            + type
            + ": "
            + stack.toString().replace("\t", "    ").stripTrailing(),
        "report it, with the enum if you can; other enums are not concerned");
  }

  private static Finding finding(Check check, String what, String fix) {
    return new Finding(check, Origin.ofEnum(), what, List.of(), Fix.open(fix));
  }
}
