package dev.interlock.tools.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The databases whose SQL is written. */
public enum Dialect {
  /** PostgreSQL, from 11 on. */
  POSTGRESQL("PostgreSQL", '"', 63, "interlock.actor"),

  /** MariaDB, from 10.5 on. */
  MARIADB("MariaDB", '`', 64, "interlock_actor"),

  /** MySQL, from 8.0.19 on; the triggers alone hold the states before. */
  MYSQL("MySQL", '`', 64, "interlock_actor"),

  /** SQLite, from 3.8 on: triggers alone, no actor. */
  SQLITE("SQLite", '"', Integer.MAX_VALUE, ""),

  /** HSQLDB, from 2.7 on; the actor is told by a temporary table. */
  HSQLDB("HSQLDB", '"', 128, "interlock_actor"),

  /** H2: which states there are, and nothing about how they change. */
  H2("H2", '"', 256, "");

  private final String product;
  private final char quote;
  private final int longest;
  private final String usualActor;

  Dialect(String product, char quote, int longest, String usualActor) {
    this.product = product;
    this.quote = quote;
    this.longest = longest;
    this.usualActor = usualActor;
  }

  /**
   * Finds a dialect by its name, in any case.
   *
   * @throws IllegalArgumentException if there is none of that name; it says which there are
   */
  public static Dialect of(String name) {
    for (Dialect each : values()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "'" + name + "' is no dialect; there are " + String.join(", ", names()));
  }

  private static List<String> names() {
    return Arrays.stream(values())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }

  /** Returns what the server is called. */
  public String product() {
    return product;
  }

  /** Returns what writes its statements. */
  Ddl ddl() {
    return switch (this) {
      case POSTGRESQL -> new PostgresDdl();
      case MARIADB -> new MariaDdl(false);
      case MYSQL -> new MariaDdl(true);
      case SQLITE -> new SqliteDdl();
      case HSQLDB -> new HsqldbDdl();
      case H2 -> new H2Ddl();
    };
  }

  /** Returns what tells the actor, unless it is called otherwise; empty if nothing can. */
  Optional<String> usualActor() {
    return Optional.of(usualActor).filter(name -> !name.isEmpty());
  }

  /** Returns a name in quotes. */
  String quoted(String name) {
    String mark = String.valueOf(quote);
    return mark + name.replace(mark, mark + mark) + mark;
  }

  /** Returns a name without quotes as the server reads it. */
  String folded(String name) {
    return switch (this) {
      // Only these letters, as wherever a character is several bytes.
      case POSTGRESQL -> ascii(name, 'A', 'Z', 'a' - 'A');
      case HSQLDB, H2 -> name.toUpperCase(Locale.ROOT);
      case MARIADB, MYSQL, SQLITE -> name;
    };
  }

  private static String ascii(String name, char first, char last, int further) {
    StringBuilder folded = new StringBuilder(name);
    for (int each = 0; each < folded.length(); each++) {
      char letter = folded.charAt(each);
      if (letter >= first && letter <= last) {
        folded.setCharAt(each, (char) (letter + further));
      }
    }
    return folded.toString();
  }

  /** Returns how much a name may have of what the server counts. */
  int longest() {
    return longest;
  }

  /** Returns how long the server takes a name to be. */
  int length(String name) {
    return this == POSTGRESQL
        ? name.getBytes(StandardCharsets.UTF_8).length
        : name.codePointCount(0, name.length());
  }
}
