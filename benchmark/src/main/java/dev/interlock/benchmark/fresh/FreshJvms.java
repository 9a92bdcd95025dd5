package dev.interlock.benchmark.fresh;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts JVMs, one for each contender and measurement. */
public final class FreshJvms {

  // COLA has no machines, and an EnumMap neither.
  private static final Set<Column> WITH_MACHINES =
      EnumSet.complementOf(EnumSet.of(Column.ENUM_MAP, Column.COLA));

  private FreshJvms() {}

  /**
   * Measures the first question.
   *
   * @param jvm the JDK
   * @param rounds how often, the contenders in turn
   * @return milliseconds, the median, and classes loaded
   */
  public static Map<Column, Figure> firstQuestions(Jvm jvm, int rounds) {
    Map<Column, List<Double>> took = new EnumMap<>(Column.class);
    for (int round = 0; round < rounds; round++) {
      for (Column contender : Column.values()) {
        String nanoseconds = jvm.run(List.of(), FirstQuestion.class, contender.method());
        took.computeIfAbsent(contender, none -> new ArrayList<>())
            .add(Long.parseLong(nanoseconds) / 1e6);
      }
    }
    Map<Column, Figure> figures = new EnumMap<>(Column.class);
    took.forEach(
        (contender, milliseconds) ->
            figures.put(
                contender, Figure.median(milliseconds, classesOfFirstQuestion(jvm, contender))));
    return figures;
  }

  private static int classesOfFirstQuestion(Jvm jvm, Column contender) {
    try {
      Path log = Files.createTempFile("classes", ".log");
      jvm.run(
          List.of("-Xlog:class+load=info:file=" + log), FirstQuestion.class, contender.method());
      List<String> lines = Files.readAllLines(log);
      Files.delete(log);
      int before = line(lines, FirstQuestion.Before.class);
      int after = line(lines, FirstQuestion.After.class);
      return after - before - 1;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int line(List<String> log, Class<?> loaded) {
    for (int i = 0; i < log.size(); i++) {
      if (log.get(i).contains(loaded.getName() + " ")) {
        return i;
      }
    }
    throw new IllegalStateException(loaded + " isn't in the log");
  }

  /**
   * Measures a machine's memory.
   *
   * @param jvm the JDK
   * @return bytes, of the contenders that have machines
   */
  public static Map<Column, Figure> machineSizes(Jvm jvm) {
    List<String> asJolWants =
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+EnableDynamicAgentLoading",
            "-Djdk.attach.allowAttachSelf=true",
            "-Djol.magicFieldOffset=true",
            "--sun-misc-unsafe-memory-access=allow");
    Map<Column, Figure> figures = new EnumMap<>(Column.class);
    for (Column contender : WITH_MACHINES) {
      String bytes = jvm.run(asJolWants, MachineSize.class, contender.method());
      figures.put(contender, new Figure(Double.parseDouble(bytes), 0));
    }
    return figures;
  }
}
