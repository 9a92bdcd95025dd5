package dev.interlock.testing.coverage;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The lifecycles that a run measures. When it is closed, it prints and judges. */
final class CoverageRun implements ExtensionContext.Store.CloseableResource {

  private static final String MODE = "interlock.coverage";
  private static final String MARKDOWN = "interlock.coverage.markdown";

  private final Map<Class<?>, Coverage<?>> coverages = new ConcurrentHashMap<>();
  private final Map<Class<?>, Threshold> thresholds = new ConcurrentHashMap<>();
  private final boolean checks;
  private final Optional<Path> markdown;

  private CoverageRun(boolean checks, Optional<Path> markdown) {
    this.checks = checks;
    this.markdown = markdown;
  }

  static CoverageRun of(ExtensionContext context) {
    String mode = context.getConfigurationParameter(MODE).orElse("check");
    if (!mode.equals("check") && !mode.equals("report")) {
      throw new IllegalArgumentException(MODE + "=" + mode + ": there is 'check' and 'report'");
    }
    return new CoverageRun(
        mode.equals("check"), context.getConfigurationParameter(MARKDOWN).map(Path::of));
  }

  void measure(MeasuresLifecycle measured) {
    coverages.computeIfAbsent(measured.value(), CoverageRun::none);
    thresholds.merge(measured.value(), threshold(measured), Threshold::highest);
  }

  Optional<Coverage<?>> coverage(Class<?> type) {
    return Optional.ofNullable(coverages.get(type));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // of an enum, of which only the class is known
  private static Coverage<?> none(Class<?> type) {
    return Coverage.of((Class) type);
  }

  private static Threshold threshold(MeasuresLifecycle measured) {
    return Threshold.none()
        .with(Sort.START, measured.starts())
        .with(Sort.ARC, measured.arcs())
        .with(Sort.ANSWER, measured.answers())
        .with(Sort.IGNORED, measured.ignored())
        .with(Sort.UNDECLARED, measured.undeclared())
        .with(Sort.ACTOR, measured.actors())
        .with(Sort.GUARD, measured.guards());
  }

  @Override
  public void close() throws Exception {
    List<Class<?>> types =
        coverages.keySet().stream().sorted(Comparator.comparing(Class::getName)).toList();
    // What tests print goes there too.
    PrintStream out = System.out;
    for (Class<?> type : types) {
      out.print(report(type).text());
    }
    if (markdown.isPresent()) {
      write(markdown.get(), types);
    }
    if (checks) {
      List<AssertionError> tooLittle = types.stream().flatMap(this::tooLittle).toList();
      if (!tooLittle.isEmpty()) {
        AssertionError first = tooLittle.get(0);
        tooLittle.stream().skip(1).forEach(first::addSuppressed);
        throw first;
      }
    }
  }

  private Stream<AssertionError> tooLittle(Class<?> type) {
    try {
      report(type).require(thresholds.getOrDefault(type, Threshold.none()));
      return Stream.empty();
    } catch (AssertionError e) {
      return Stream.of(e);
    }
  }

  private Report report(Class<?> type) {
    return coverage(type).orElseThrow().report();
  }

  private void write(Path file, List<Class<?>> types) throws Exception {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String text =
        types.stream().map(type -> report(type).markdown()).collect(Collectors.joining("\n"));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
