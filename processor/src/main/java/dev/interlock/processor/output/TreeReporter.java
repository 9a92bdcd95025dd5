package dev.interlock.processor.output;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Severity;

/**
 * Hands findings about code to javac, at the trees that they are about. What they quote of an enum
 * they quote without its lines: the enum's trees may be gone by now.
 *
 * @param trees the compiler's trees
 */
public record TreeReporter(Trees trees) {

  /** Reports a finding. */
  public void report(Finding finding, Severity severity, TreePath at) {
    if (severity != Severity.OFF) {
      trees.printMessage(
          Reporter.kind(severity),
          FindingText.of(finding, SourceView.NONE),
          at.getLeaf(),
          at.getCompilationUnit());
    }
  }
}
