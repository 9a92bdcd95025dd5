package dev.interlock.benchmark.compile;

import java.util.List;
import java.util.stream.Stream;

/** Who is compared: each of its units and its processor. */
enum Contender {
  /** A machine of 13 states that asks for its mixin. */
  INTERLOCK("Interlock", Jar.INTERLOCK, Jar.INTERLOCK_PROCESSOR),
  /** The same with typed states and a machine. */
  INTERLOCK_ALL("Interlock, typed and machine", Jar.INTERLOCK, Jar.INTERLOCK_PROCESSOR),
  /** An AutoValue class. */
  AUTO_VALUE("AutoValue", Jar.AUTO_VALUE, Jar.AUTO_VALUE_PROCESSOR),
  /** An Immutables class. */
  IMMUTABLES("Immutables", Jar.IMMUTABLES, Jar.IMMUTABLES),
  /** A MapStruct mapper. */
  MAP_STRUCT("MapStruct", Jar.MAP_STRUCT, Jar.MAP_STRUCT_PROCESSOR);

  private final String title;
  private final Jar classes;
  private final Jar processor;

  Contender(String title, Jar classes, Jar processor) {
    this.title = title;
    this.classes = classes;
    this.processor = processor;
  }

  /** Returns what stands above the column. */
  String title() {
    return title;
  }

  /** Returns the source of a unit. */
  String source(String name, boolean processed) {
    String text = source(name);
    return processed ? text : text.replace(" implements " + name + "Moves", "");
  }

  private String source(String name) {
    return switch (this) {
      case INTERLOCK -> Sources.job(name);
      case INTERLOCK_ALL -> Sources.jobWithAll(name);
      case AUTO_VALUE -> Sources.autoValue(name);
      case IMMUTABLES -> Sources.immutable(name);
      case MAP_STRUCT -> Sources.mapper(name);
    };
  }

  /** Returns the compiler's options, with the processor or without any. */
  List<String> options(boolean processed) {
    return Stream.concat(
            Stream.of("-classpath", classes.path().toString()),
            processed
                ? Stream.of("-processorpath", processor.path().toString())
                : Stream.of("-proc:none"))
        .toList();
  }
}
