package dev.interlock.tools.sql;

import dev.interlock.tools.sql.text.Wrapped;
import java.util.ArrayList;
import java.util.List;

/** Pieces that all dialects write alike. */
final class Sql {

  private Sql() {}

  /** Returns a text as a literal. No text has a backslash, which some servers would read. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Returns texts as literals with commas between, each line but the first indented. */
  static String literals(List<String> texts, String indentation) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      words.add(literal(text) + (words.size() + 1 < texts.size() ? "," : ""));
    }
    return String.join("\n" + indentation, Wrapped.lines(words, 76));
  }

  /** Returns what reads a former name as today's: the stored value itself where none is read so. */
  static String today(String stored, Plan plan, boolean former) {
    if (!former || plan.lifecycle().former().isEmpty()) {
      return stored;
    }
    StringBuilder cases = new StringBuilder("case " + stored);
    plan.lifecycle()
        .former()
        .forEach(
            (name, state) ->
                cases.append("\n    when %s then %s".formatted(literal(name), literal(state))));
    return cases.append("\n    else " + stored + "\n  end").toString();
  }
}
