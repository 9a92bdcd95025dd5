package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An enum as it is in its file, compiled.
 *
 * @param in the package in which it is compiled
 * @param file its file
 * @param type the class
 * @param source what is changed: the same with an annotation for each arc
 */
record Original(String in, Path file, Class<?> type, EnumSource source) {

  private static final Path CORPUS = Path.of("../processor/src/test/resources/corpus/sound");

  /** Of each folder, and with each part of the language. */
  static final List<Path> FILES =
      List.of(
          Path.of("../example/src/main/java/dev/interlock/example/JobState.java"),
          CORPUS.resolve("business/CardAuthorization.java"),
          CORPUS.resolve("business/PaymentIntent.java"),
          CORPUS.resolve("business/PaypalOrder.java"),
          CORPUS.resolve("business/Subscription.java"),
          CORPUS.resolve("compute/SlurmJob.java"),
          CORPUS.resolve("compute/SparkTask.java"),
          CORPUS.resolve("network/SctpAssociation.java"),
          CORPUS.resolve("network/TcpConnection.java"),
          CORPUS.resolve("session/AcmeOrder.java"),
          CORPUS.resolve("shapes/arcs/Guards.java"));

  /** Compiles them all. */
  static List<Original> all() {
    Map<String, String> texts = new TreeMap<>();
    for (int index = 0; index < FILES.size(); index++) {
      texts.put("original" + index + "." + name(FILES.get(index)), text(index));
    }
    Compilation compiled = Compilation.of(texts);
    if (!compiled.errors().isEmpty()) {
      throw new AssertionError(compiled.errors().toString());
    }
    MemoryLoader loader = new MemoryLoader(compiled.classes());
    List<Original> all = new ArrayList<>();
    for (int index = 0; index < FILES.size(); index++) {
      String in = "original" + index;
      Class<?> type = loader.named(in + "." + name(FILES.get(index)));
      all.add(new Original(in, FILES.get(index), type, source(index).with(graphOf(type))));
    }
    return all;
  }

  /** Returns what its source gives as arcs; JobState is held to its description elsewhere. */
  Path arcs() {
    return file.resolveSibling(name(file) + ".arcs");
  }

  String name() {
    return name(file);
  }

  StateGraph<?> graph() {
    return graphOf(type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum, of which only the class is known
  static StateGraph<?> graphOf(Class<?> type) {
    return StateGraph.of((Class) type);
  }

  private static EnumSource source(int index) {
    try {
      return EnumReader.read(FILES.get(index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(int index) {
    try {
      return Files.readString(FILES.get(index))
          .replaceFirst("package [\\w.]+;", "package original" + index + ";");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
