package dev.interlock.processor.surface.names;

import java.util.List;
import java.util.Set;

/** What the fields, parameters and local variables of generated code are called. */
public final class Variables {

  private static final Set<String> NAMES =
      Set.of(
          // The tables.
          "ACTORS",
          "EVENTS",
          "IGNORED",
          "INITIAL",
          "LIFECYCLE",
          "NEXT",
          "OF",
          "ROWS",
          "SENTINELS",
          "SOURCES",
          "SOURCES_AT",
          "STATE",
          "TARGETS",
          "TARGETS_AT",
          "TERMINAL",
          // All others.
          "actor",
          "allowed",
          "arc",
          "at",
          "by",
          "cases",
          "declared",
          "e",
          "each",
          "end",
          "event",
          "events",
          "from",
          "group",
          "guard",
          "guards",
          "hooks",
          "ignored",
          "leads",
          "lifecycle",
          "machine",
          "name",
          "names",
          "next",
          "number",
          "place",
          "row",
          "sources",
          "state",
          "states",
          "table",
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
