package dev.interlock.tools.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for beside the column.
 *
 * @param actor the session's variable that tells the actor; empty if nobody is told
 * @param rolling whether former names are accepted too
 */
record Settings(Steps steps, Optional<String> actor, Optional<History> history, boolean rolling) {

  static final Settings DEFAULT =
      new Settings(Steps.STRICT, Optional.empty(), Optional.empty(), false);

  /**
   * A table in which moves are recorded.
   *
   * @param table its name; empty for the usual one
   * @param key the columns that tell rows apart
   */
  record History(Optional<String> table, List<String> key) {

    private static final Set<String> OWN =
        Set.of("entry", "from_state", "to_state", "event", "actor", "changed_at");

    static History of(Optional<String> table, List<String> key, Target target) {
      if (key.isEmpty()) {
        throw new IllegalArgumentException(
            "a history needs the columns that tell the rows of " + target.table() + " apart");
      }
      for (String each : key) {
        // In any case: MariaDB and SQLite don't tell them apart.
        if (OWN.contains(each.toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(
              "the key column " + each + " is called like a column of the history itself");
        }
      }
      return new History(table, List.copyOf(key));
    }
  }

  Settings with(Steps other) {
    return new Settings(other, actor, history, rolling);
  }

  Settings withActor(String variable) {
    return new Settings(steps, Optional.of(variable), history, rolling);
  }

  Settings with(History other) {
    return new Settings(steps, actor, Optional.of(other), rolling);
  }

  Settings withFormerNames() {
    return new Settings(steps, actor, history, true);
  }
}
