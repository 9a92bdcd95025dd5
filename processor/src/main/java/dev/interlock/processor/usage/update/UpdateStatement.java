package dev.interlock.processor.usage.update;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An update statement of JPQL.
 *
 * @param entity the name of the entity
 * @param alias what it is called in the statement; empty if it isn't
 * @param assigned what is assigned, by the attribute
 * @param where the condition; empty if there is none
 */
record UpdateStatement(
    String entity, String alias, Map<String, String> assigned, Optional<String> where) {

  private static final Pattern UPDATE =
      Pattern.compile(
          "\\s*update\\s+(?:versioned\\s+)?([\\w.$]+)(?:\\s+(?:as\\s+)?(?!set\\b)(\\w+))?\\s+set\\s+"
              + "(.*?)(?:\\swhere\\s(.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\s*(?:(\\w+)\\s*\\.\\s*)?(\\w+)\\s*=\\s*(.+?)\\s*", Pattern.DOTALL);

  UpdateStatement {
    assigned = Map.copyOf(assigned);
  }

  /** Reads a statement; nothing if it is no update, or one that has other statements in it. */
  static Optional<UpdateStatement> of(String text) {
    Matcher update = UPDATE.matcher(text);
    if (!update.matches()
        || update.group(3).toLowerCase(Locale.ROOT).matches("(?s).*\\bselect\\b.*")) {
      return Optional.empty();
    }
    String alias = Optional.ofNullable(update.group(2)).orElse("");
    Map<String, String> assigned = new LinkedHashMap<>();
    // A comma within a call leaves halves that are no assignments.
    for (String each : update.group(3).split(",", -1)) {
      Matcher assignment = ASSIGNMENT.matcher(each);
      if (assignment.matches() && isOf(alias, assignment.group(1))) {
        assigned.put(assignment.group(2), assignment.group(3));
      }
    }
    return Optional.of(
        new UpdateStatement(
            update.group(1), alias, assigned, Optional.ofNullable(update.group(4))));
  }

  private static boolean isOf(String alias, String prefix) {
    return prefix == null || prefix.equalsIgnoreCase(alias);
  }

  /** Returns whether the condition mentions an attribute. */
  boolean asks(String attribute) {
    return where
        .filter(
            each -> Pattern.compile("\\b" + Pattern.quote(attribute) + "\\b").matcher(each).find())
        .isPresent();
  }

  /** Returns an attribute as the statement names it. */
  String named(String attribute) {
    return alias.isEmpty() ? attribute : alias + "." + attribute;
  }
}
