package dev.interlock.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.check.build.BuildFindings;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Severities;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.output.TreeReporter;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.usage.Silences;
import dev.interlock.processor.usage.UsageChecks;
import dev.interlock.processor.usage.UsageFinding;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Looks at each class of a compilation when javac knows what everything in it means. */
final class UsageListener implements TaskListener {

  private final JavacTask task;

  /** What is wrong with the options that nobody else reports. */
  private final List<Finding> faults = new ArrayList<>();

  private Severities severities = new Severities(Map.of());

  /** Made with the first class: elements from before don't outlive annotation processing. */
  private Optional<Checked> checked = Optional.empty();

  /** After a fault of ours, for the rest of the compilation. */
  private boolean off;

  /** A compilation and what is looked for in it. */
  private record Checked(Compilation compilation, UsageChecks checks) {

    static Checked of(JavacTask task) {
      Compilation compilation = Compilation.of(task);
      return new Checked(compilation, new UsageChecks(compilation));
    }
  }

  UsageListener(JavacTask task) {
    this.task = task;
  }

  /** Sets how findings are reported, over what was set before. */
  void set(Severities more) {
    severities = severities.with(more);
  }

  /** Adds what is to be said of the options. */
  void report(List<Finding> more) {
    faults.addAll(more);
  }

  @Override
  public void started(TaskEvent event) {}

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.ANALYZE || event.getTypeElement() == null || off) {
      return;
    }
    Optional<TreePath> type = type(event.getCompilationUnit(), event.getTypeElement());
    type.ifPresent(this::checkGuarded);
  }

  /** Of a package or a module there is no class. */
  private Optional<TreePath> type(CompilationUnitTree unit, TypeElement element) {
    TreePath path = new TreePath(unit);
    Trees trees = Trees.instance(task);
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree) {
        TreePath type = new TreePath(path, each);
        if (element.equals(trees.getElement(type))) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  /** A fault of ours must not cost the user the compilation. */
  private void checkGuarded(TreePath type) {
    TreeReporter reporter = new TreeReporter(Trees.instance(task));
    try {
      check(type, reporter);
    } catch (RuntimeException | LinkageError | StackOverflowError fault) {
      off = true;
      String name = ((ClassTree) type.getLeaf()).getSimpleName().toString();
      reporter.report(BuildFindings.failed(name, fault), Severity.WARN, type);
    }
  }

  private void check(TreePath type, TreeReporter reporter) {
    Checked now = checked.orElseGet(() -> Checked.of(task));
    Compilation known = now.compilation();
    if (checked.isEmpty()) {
      checked = Optional.of(now);
      faults.forEach(fault -> reporter.report(fault, Severity.ERROR, type));
      off = !known.machines().arePossible();
    }
    if (off || isGenerated(type, known)) {
      return;
    }
    Body body = Body.read(known, type);
    for (UsageFinding each :
        now.checks().check(body, check -> severities.of(check) != Severity.OFF)) {
      Severity severity =
          severities.of(each.finding(), check -> Silences.silence(check, each.at(), known.trees()));
      reporter.report(each.finding(), severity, each.at());
    }
  }

  private static boolean isGenerated(TreePath type, Compilation compilation) {
    return compilation
        .element(type)
        .filter(element -> !Mirrors.of(element, Mirrors.GENERATED).isEmpty())
        .isPresent();
  }
}
