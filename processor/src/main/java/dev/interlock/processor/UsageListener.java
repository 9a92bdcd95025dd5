package dev.interlock.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import dev.interlock.processor.check.build.BuildFindings;
import dev.interlock.processor.finding.Severity;
import javax.lang.model.element.TypeElement;

/** Shows each class of a compilation to an inspector when javac has analysed it. */
final class UsageListener implements TaskListener {

  private final ClassInspector inspector;

  /** After a fault of ours, for the rest of the compilation. */
  private boolean off;

  UsageListener(ClassInspector inspector) {
    this.inspector = inspector;
  }

  @Override
  public void started(TaskEvent event) {}

  @Override
  public void finished(TaskEvent event) {
    TypeElement element = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.ANALYZE && element != null && !off) {
      CompilationUnitTree unit = event.getCompilationUnit();
      for (Tree each : unit.getTypeDecls()) {
        // Of a package or a module there is none.
        if (each instanceof ClassTree type
            && type.getSimpleName().equals(element.getSimpleName())) {
          inspect(new TreePath(new TreePath(unit), type));
        }
      }
    }
  }

  /** A fault of ours must not cost the user the compilation. */
  private void inspect(TreePath type) {
    try {
      inspector.inspect(type);
    } catch (RuntimeException | LinkageError | StackOverflowError fault) {
      off = true;
      String name = ((ClassTree) type.getLeaf()).getSimpleName().toString();
      inspector.report(BuildFindings.failedOnUse(name, fault), Severity.WARN, type);
    }
  }
}
