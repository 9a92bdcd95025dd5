package dev.interlock.benchmark.compile;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the usage checks cost: a thousand classes of which none, or every tenth, uses a machine,
 * compiled without and with them.
 */
final class UsageCost {

  private static final int CLASSES = 1_000;
  private static final int ROUNDS = 5;
  private static final String JOB = "Job";

  private static final List<String> OFF =
      Stream.of("discarded_move", "impossible_move", "bypass", "blind_update")
          .map("-Ainterlock.%s=off"::formatted)
          .toList();

  private UsageCost() {}

  /** Compiles, and returns a line for each kind of classes. */
  static List<String> measure(Path java) {
    return List.of(
        line(java, "none uses a machine", sources(CLASSES + 1)),
        line(java, "every tenth uses one", sources(10)));
  }

  /** Without and with in turn; the least of each, as what else the machine does can only add. */
  private static String line(Path java, String title, Map<String, String> sources) {
    List<String> with = Contender.INTERLOCK.options(true);
    List<String> without = Stream.of(with, OFF).flatMap(List::stream).toList();
    Cost off = new Compilation(java, without, sources).run();
    Cost on = new Compilation(java, with, sources).run();
    for (int round = 1; round < ROUNDS; round++) {
      off = off.min(new Compilation(java, without, sources).run());
      on = on.min(new Compilation(java, with, sources).run());
    }
    return String.format(
        Locale.ROOT,
        "%,d classes, %s: %s without, %s with the usage checks: %.3fx",
        CLASSES,
        title,
        off,
        on,
        on.cpu() / off.cpu());
  }

  private static Map<String, String> sources(int every) {
    Map<String, String> sources = new HashMap<>();
    sources.put(JOB, Sources.job(JOB));
    for (int unit = 1; unit <= CLASSES; unit++) {
      String name = "Unit" + unit;
      sources.put(name, unit % every == 0 ? Sources.using(name, JOB) : Sources.plain(name));
    }
    return sources;
  }
}
