package dev.interlock.processor.naming;

import java.util.Set;

/** What the fields, parameters and local variables of generated code are called. */
public final class Variables {

  private static final Set<String> NAMES =
      Set.of(
          // The tables.
          "EVENTS",
          "GRAPH",
          "NEXT",
          "SOURCES",
          "SOURCES_BY",
          "STATE",
          "TARGETS",
          "TARGETS_BY",
          // All others.
          "actor",
          "arc",
          "by",
          "cases",
          "declared",
          "e",
          "each",
          "event",
          "events",
          "from",
          "guard",
          "guards",
          "hooks",
          "lifecycle",
          "machine",
          "name",
          "next",
          "sources",
          "state",
          "targets",
          "to");

  private Variables() {}

  /** Returns whether a variable has a name, and so hides a type that has it, too. */
  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
