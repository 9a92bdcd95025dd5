package dev.interlock.processor;

import com.sun.source.util.JavacTask;
import dev.interlock.processor.check.build.SettingFindings;
import dev.interlock.processor.finding.Options;
import dev.interlock.processor.finding.Severities;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/** Hooks the usage checks into javac, once a compilation, whoever asks for it. */
final class UsageHook {

  /**
   * Who listens where: the processor and the plug-in know nothing of one another but the
   * compilation that javac gives to both, and the two together report once. It is the only thing
   * here that outlives a compilation, and holds none back.
   */
  private static final Map<JavacTask, WeakReference<UsageListener>> LISTENERS = new WeakHashMap<>();

  private UsageHook() {}

  /**
   * Hooks in for the processor. Only javac's own environment, not wrapped by a tool, has a hook.
   */
  static void of(ProcessingEnvironment environment) {
    JavacTask task = JavacTask.instance(environment);
    Options options = Options.read(environment.getOptions());
    listener(task).set(new Severities(options.severities()));
  }

  /** Hooks in for the plug-in. */
  static void of(JavacTask task, Map<String, String> given) {
    Options options = Options.read(given);
    UsageListener listener = listener(task);
    listener.set(new Severities(options.severities()));
    listener.report(options.unread().stream().map(SettingFindings::ofOption).toList());
  }

  private static UsageListener listener(JavacTask task) {
    synchronized (LISTENERS) {
      return Optional.ofNullable(LISTENERS.get(task))
          .flatMap(known -> Optional.ofNullable(known.get()))
          .orElseGet(() -> added(task));
    }
  }

  private static UsageListener added(JavacTask task) {
    UsageListener listener = new UsageListener(task);
    task.addTaskListener(listener);
    LISTENERS.put(task, new WeakReference<>(listener));
    return listener;
  }
}
