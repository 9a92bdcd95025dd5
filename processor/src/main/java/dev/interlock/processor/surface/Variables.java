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
          "IGNORED",
          "INITIAL",
          "NEXT",
          "OF",
          "SENTINELS",
          "SOURCES",
          "STATE",
          "STATES",
          "TARGETS",
          "TERMINAL",
          // All others.
          "actor",
          "allowed",
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
          "ignored",
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

  /** How the names begin that are made of groups and actors. */
  private static final List<String> PREFIXES = List.of("IN_", "BY_");

  private Variables() {}

  /** Returns whether a variable has a name, and so hides a type that has it, too. */
  public static boolean contain(String name) {
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
