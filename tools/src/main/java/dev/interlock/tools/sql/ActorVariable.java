package dev.interlock.tools.sql;

import dev.interlock.tools.sql.text.Written;
import java.util.regex.Pattern;

/** What tells the actor to a trigger: a setting, a user variable or a temporary table. */
final class ActorVariable {

  private static final Pattern SETTING =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private ActorVariable() {}

  /** Returns the dialect's usual one. */
  static String usual(Dialect dialect) {
    return dialect.usualActor().map(name -> of(dialect, name)).orElseThrow(() -> none(dialect));
  }

  /** Returns one by its name, which may be any that needs no quotes. */
  static String of(Dialect dialect, String name) {
    String usual = dialect.usualActor().orElseThrow(() -> none(dialect));
    Pattern pattern = dialect == Dialect.POSTGRESQL ? SETTING : WORD;
    if (!pattern.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' can't tell the actor in %s; %s can"
              .formatted(Written.shown(name), dialect.product(), usual));
    }
    return dialect == Dialect.HSQLDB ? dialect.folded(name) : name;
  }

  private static IllegalArgumentException none(Dialect dialect) {
    return new IllegalArgumentException(
        dialect.product() + " has no variable of a session that could tell a trigger the actor");
  }
}
