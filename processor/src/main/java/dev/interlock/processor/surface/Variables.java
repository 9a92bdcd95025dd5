package dev.interlock.processor.surface;

import java.util.List;
import java.util.Set;

/** What the fields, parameters and local variables of generated code are called. */
public final class Variables {

  private static final Set<String> NAMES =
      Set.of(
          // The tables.
          "CLOSED",
          "EVENTS",
          "GRAPH",
          "INITIAL",
          "NEXT",
          "OF",
          "SOURCES",
          "SOURCES_BY",
          "STATE",
          "STATES",
          "TARGETS",
          "TARGETS_BY",
          "TERMINAL",
          // All others.
          "actor",
          "arc",
          "by",
          "cases",
          "data",
          "declared",
          "e",
          "each",
          "event",
          "events",
          "from",
          "guard",
          "guards",
          "hooks",
          "leads",
          "lifecycle",
          "machine",
          "mask",
          "members",
          "name",
          "names",
          "next",
          "sources",
          "state",
          "states",
          "targets",
          "to",
          "words");

  /** How the names begin that are made of events, groups and actors. */
  private static final List<String> PREFIXES = List.of("CAN_", "IN_", "BY_");

  private Variables() {}

  /** Returns whether a variable has a name, and so hides a type that has it, too. */
  public static boolean contain(String name) {
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
