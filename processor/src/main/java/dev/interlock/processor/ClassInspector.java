package dev.interlock.processor;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Severity;

/** Looks at the classes of a compilation, each when it is known what everything in it means. */
interface ClassInspector {

  /** Looks at a top-level class. */
  void inspect(TreePath type);

  /** Reports a finding at a tree. */
  void report(Finding finding, Severity severity, TreePath at);
}
