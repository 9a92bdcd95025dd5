package dev.interlock.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.interlock.processor.finding.Option;
import java.util.Map;
import java.util.TreeMap;

/**
 * The usage checks as a plug-in of javac, {@code -Xplugin:Interlock}: where a build tool hides the
 * compiler from processors, as Gradle and IntelliJ do, and where no processor runs.
 */
@AutoService(Plugin.class)
public final class InterlockPlugin implements Plugin {

  /** Creates the plug-in, as the compiler does. */
  public InterlockPlugin() {}

  @Override
  public String getName() {
    return "Interlock";
  }

  /**
   * Begins to look at what is compiled.
   *
   * @param task the compilation
   * @param settings as the options of a processor are, without {@code -A}: {@code
   *     interlock.discarded_move=error}
   */
  @Override
  public void init(JavacTask task, String... settings) {
    Map<String, String> given = new TreeMap<>();
    for (String setting : settings) {
      // All that is said to it is ours, known or not.
      String each = setting.startsWith(Option.PREFIX) ? setting : Option.PREFIX + setting;
      int end = each.indexOf('=');
      given.put(end < 0 ? each : each.substring(0, end), end < 0 ? "" : each.substring(end + 1));
    }
    UsageHook.of(task, given);
  }
}
