package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with the walks of some lifecycles. */
record FixtureFolder(Path folder) {

  /** Writes a fixture, unless it is there. */
  Path write(Fixture<?> fixture, String comment) {
    Path file = folder.resolve(fixture.file());
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.writeString(file, fixture.text(comment));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the walk can't be written to " + file, e);
    }
  }

  /** Returns the walks of a lifecycle by their files; none if there is no such folder yet. */
  <S extends Enum<S>> Map<Path, Walk<S>> walks(StateGraph<S> graph) {
    Map<Path, Walk<S>> walks = new TreeMap<>();
    for (Path file : files()) {
      try {
        new FixtureParser<>(graph, file)
            .walk(Files.readAllLines(file))
            .ifPresent(walk -> walks.put(file, walk));
      } catch (IOException e) {
        throw new UncheckedIOException(file + " can't be read", e);
      }
    }
    return walks;
  }

  private List<Path> files() {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(Fixture.ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be read", e);
    }
  }
}
