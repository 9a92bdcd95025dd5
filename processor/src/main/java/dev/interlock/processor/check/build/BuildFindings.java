package dev.interlock.processor.check.build;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * java-version, runtime-mismatch, internal-error, unwritable-file: what is said of a build in which
 * no enum can be right.
 */
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
        Sentence.of(
            "Interlock needs Java 17, but this is compiled as Java {language}, so nothing is checked or"
                + " generated.",
            language),
        "let the compiler's release be 17 or higher, or say checkOnly = true in @StateMachine");
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
        Sentence.of(
            "The 'interlock' on the class path has API level {found}, but this 'interlock-processor'"
                + " generates code for level {needed}.",
            found,
            needed),
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
    return finding(
        Check.INTERNAL_ERROR,
        Sentence.of("Interlock failed on {enum}: {fault}", type, stackTrace(fault)),
        "report it, with the enum if you can; other enums are not concerned");
  }

  /**
   * Returns the finding on a fault of our own in a class that may use enums.
   *
   * @param type the simple name of the class
   * @param fault the fault
   */
  public static Finding failedOnUse(String type, Throwable fault) {
    return finding(
        Check.INTERNAL_ERROR,
        Sentence.of("Interlock failed on {class}: {fault}", type, stackTrace(fault)),
        "report it, with the class if you can; what is compiled is not concerned, but no further class"
            + " is looked at");
  }

  /** Returns the finding on a file that can't be written. */
  public static Finding unwritable(IOException fault) {
    return finding(
        Check.UNWRITABLE_FILE,
        Sentence.of("Can't write what is generated: {fault}", fault),
        "let the compiler write to its folder of generated sources, and build again");
  }

  /** Four spaces where Java prints a tab, which would be wide in a message. */
  private static String stackTrace(Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack, true));
    return stack.toString().replace("\t", "    ").stripTrailing();
  }

  private static Finding finding(Check check, Sentence what, String fix) {
    return new Finding(check, Origin.ofEnum(), what, Fix.open(fix));
  }
}
