package dev.interlock.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
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
import javax.lang.model.element.Element;

/** Reports what is found in the classes of a compilation. */
final class UsageReport implements ClassInspector {

  private final JavacTask task;

  /** What is wrong with the options that nobody else reports. */
  private final List<Finding> faults = new ArrayList<>();

  private Severities severities = new Severities(Map.of());

  /** Made with the first class: elements from before don't outlive annotation processing. */
  private Optional<Checked> checked = Optional.empty();

  /** A compilation, and what is looked for in it. */
  private record Checked(Compilation compilation, UsageChecks checks) {

    static Checked of(JavacTask task) {
      Compilation compilation = Compilation.of(task);
      return new Checked(compilation, new UsageChecks(compilation));
    }
  }

  UsageReport(JavacTask task) {
    this.task = task;
  }

  /** Sets how findings are reported, over what was set before. */
  void set(Severities more) {
    severities = severities.with(more);
  }

  /** Adds what is to be said of the options, as soon as there is a place to say it at. */
  void add(List<Finding> more) {
    faults.addAll(more);
  }

  @Override
  public void report(Finding finding, Severity severity, TreePath at) {
    new TreeReporter(Trees.instance(task)).report(finding, severity, at);
  }

  @Override
  public void inspect(TreePath type) {
    if (checked.isEmpty()) {
      checked = Optional.of(Checked.of(task));
    }
    Compilation compilation = checked.get().compilation();
    faults.forEach(fault -> report(fault, Severity.ERROR, type));
    faults.clear();
    if (compilation.machines().arePossible() && !isGenerated(type, compilation)) {
      Body body = Body.read(compilation, type);
      if (!body.isEmpty()) {
        report(body, checked.get().checks());
      }
    }
  }

  private void report(Body body, UsageChecks checks) {
    for (UsageFinding each : checks.check(body, severities::wants)) {
      Severity severity =
          severities.of(
              each.finding(),
              check -> Silences.silence(check, each.at(), body.compilation().trees()));
      report(each.finding(), severity, each.at());
    }
  }

  private static boolean isGenerated(TreePath type, Compilation compilation) {
    Element element = compilation.trees().getElement(type);
    return element != null
        && !element.getAnnotationMirrors().isEmpty()
        && !Mirrors.of(element, Mirrors.GENERATED).isEmpty();
  }
}
