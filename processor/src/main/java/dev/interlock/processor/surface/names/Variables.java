package dev.interlock.processor.surface.names;

import java.util.List;
import java.util.Set;

/** What the fields, parameters and local variables of generated code are called. */
public final class Variables {

  private static final Set<String> NAMES =
      Set.of(
          // The tables.
          "ACTORS",
          "ALL",
          "CLOSED",
          "EVENTS",
          "IGNORED",
          "INITIAL",
          "LIFECYCLE",
          "NEXT",
          "OF",
          "SELF",
          "SENTINELS",
          "SOURCES",
          "STATE",
          "STATES",
          "TARGETS",
          "TERMINAL",
          // All others.
          "actor",
          "admitted",
          "allowed",
          "arc",
          "at",
          "by",
          "cases",
          "column",
          "data",
          "declared",
          "e",
          "each",
          "end",
          "ends",
          "event",
          "events",
          "from",
          "group",
          "guard",
          "guards",
          "hooks",
          "ignored",
          "kind",
          "leads",
          "letter",
          "lifecycle",
          "machine",
          "mask",
          "members",
          "name",
          "names",
          "next",
          "number",
          "part",
          "place",
          "places",
          "row",
          "rows",
          "sources",
          "state",
          "states",
          "table",
          "targets",
          "to",
          "who",
          "words");

  /** How the names begin that are made of groups and actors. */
  private static final List<String> PREFIXES = List.of("IN_", "BY_");

  private Variables() {}

  /** Returns whether a variable has a name, and so hides a type that has it, too. */
  public static boolean contain(String name) {
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
