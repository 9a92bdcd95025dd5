package dev.interlock.processor;

import com.sun.source.util.JavacTask;
import dev.interlock.processor.check.build.SettingFindings;
import dev.interlock.processor.finding.Options;
import dev.interlock.processor.finding.Severities;
import dev.interlock.processor.usage.UsageChecks;
import dev.interlock.processor.usage.body.Machines;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/** Hooks the usage checks into javac, once a compilation, whoever asks for it. */
final class UsageHook {

  /**
   * Who reports where: the processor and the plug-in know nothing of one another but the
   * compilation that javac gives to both, and the two together report once. It is the only thing
   * here that outlives a compilation, and holds none back.
   */
  private static final Map<JavacTask, WeakReference<UsageReport>> REPORTS = new WeakHashMap<>();

  private UsageHook() {}

  /**
   * Hooks in for the processor, and returns whether there is something to hook into: Eclipse's
   * compiler has nothing, and tools that wrap javac hide it. While somebody listens, javac looks
   * also through sources that it won't compile ({@code -implicit:none}); so nobody does for
   * nothing.
   */
  static boolean of(ProcessingEnvironment environment) {
    JavacTask task;
    try {
      task = JavacTask.instance(environment);
    } catch (IllegalArgumentException notJavac) {
      return false;
    }
    Severities severities = new Severities(Options.read(environment.getOptions()).severities());
    boolean wanted =
        UsageChecks.areAnyWanted(severities::wants)
            && new Machines(environment.getElementUtils()).arePossible();
    if (wanted) {
      report(task).set(severities);
    }
    return wanted;
  }

  /** Hooks in for the plug-in. */
  static void of(JavacTask task, Map<String, String> given) {
    Options options = Options.read(given);
    UsageReport report = report(task);
    report.set(new Severities(options.severities()));
    report.add(options.unread().stream().map(SettingFindings::ofOption).toList());
  }

  private static UsageReport report(JavacTask task) {
    synchronized (REPORTS) {
      return Optional.ofNullable(REPORTS.get(task))
          .flatMap(known -> Optional.ofNullable(known.get()))
          .orElseGet(() -> added(task));
    }
  }

  private static UsageReport added(JavacTask task) {
    UsageReport report = new UsageReport(task);
    task.addTaskListener(new UsageListener(report));
    REPORTS.put(task, new WeakReference<>(report));
    return report;
  }
}
