package dev.interlock.tools.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases whose SQL is written. */
public enum Dialect {
  /** PostgreSQL, from 11 on. */
  POSTGRESQL("PostgreSQL", '"', 63);

  private final String product;
  private final char quote;
  private final int longest;

  Dialect(String product, char quote, int longest) {
    this.product = product;
    this.quote = quote;
    this.longest = longest;
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

  /** Returns the dialects' names, in lower case. */
  static List<String> names() {
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
    };
  }

  /** Returns the variable that tells the actor, unless it is called otherwise. */
  String usualActor() {
    return "interlock.actor";
  }

  /** Returns a variable's name, if it is one. */
  String actor(String variable) {
    if (!variable.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+")) {
      throw new IllegalArgumentException(
          "'"
              + Written.shown(variable)
              + "' is no variable of a session in "
              + product
              + ", such as "
              + usualActor());
    }
    return variable;
  }

  /** Returns the mark that encloses names. */
  char quote() {
    return quote;
  }

  /**
   * Returns a name in quotes, which may have any characters but those that {@code Name} refuses.
   */
  String quoted(String name) {
    String mark = String.valueOf(quote);
    return mark + name.replace(mark, mark + mark) + mark;
  }

  /** Returns a name without quotes as the server reads it. */
  String folded(String name) {
    return lowerAscii(name);
  }

  /**
   * Only these letters: PostgreSQL leaves others as they are wherever a character is many bytes.
   */
  private static String lowerAscii(String name) {
    StringBuilder lower = new StringBuilder(name);
    for (int each = 0; each < lower.length(); each++) {
      char letter = lower.charAt(each);
      if (letter >= 'A' && letter <= 'Z') {
        lower.setCharAt(each, (char) (letter + ('a' - 'A')));
      }
    }
    return lower.toString();
  }

  /** Returns how much a name may have of what the server counts. */
  int longest() {
    return longest;
  }

  /** Returns how long the server takes a name to be: bytes here, characters elsewhere. */
  int length(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
