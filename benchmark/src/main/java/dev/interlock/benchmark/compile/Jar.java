package dev.interlock.benchmark.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A jar of a contender, found on our own class path: there Maven put it. */
enum Jar {
  INTERLOCK("interlock"),
  INTERLOCK_PROCESSOR("interlock-processor"),
  AUTO_VALUE("auto-value-annotations"),
  AUTO_VALUE_PROCESSOR("auto-value"),
  IMMUTABLES("value"),
  MAP_STRUCT("mapstruct"),
  MAP_STRUCT_PROCESSOR("mapstruct-processor");

  private final String artifact;

  Jar(String artifact) {
    this.artifact = artifact;
  }

  /** Returns where it is. */
  Path path() {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d.*\\.jar");
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> name.matcher(String.valueOf(path.getFileName())).matches())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(artifact + " is no jar on the class path"));
  }
}
