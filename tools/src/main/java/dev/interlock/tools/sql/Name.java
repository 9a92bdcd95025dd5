package dev.interlock.tools.sql;

import dev.interlock.tools.sql.text.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names as they are written in SQL: without quotes the server folds them, in quotes they are
 * what they are. Whatever is read is quoted when it is written, so that no name is anything else.
 */
final class Name {

  private static final Pattern PART =
      Pattern.compile("\"((?:[^\"]|\"\")+)\"|`((?:[^`]|``)+)`|([\\p{L}_][\\p{L}\\p{M}\\p{Nd}_$]*)");

  private Name() {}

  /**
   * Reads one name.
   *
   * @param what it names, for the message
   */
  static String of(String what, String written, Dialect dialect) {
    List<String> parts = parts(what, written, dialect);
    if (parts.size() != 1) {
      throw none(what, written);
    }
    return parts.get(0);
  }

  /** Reads names with dots between. */
  static List<String> parts(String what, String written, Dialect dialect) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(written);
    int at = 0;
    while (true) {
      if (!part.find(at) || part.start() != at) {
        throw none(what, written);
      }
      parts.add(checked(what, name(part, dialect), dialect));
      if (part.end() == written.length()) {
        return parts;
      }
      if (written.charAt(part.end()) != '.') {
        throw none(what, written);
      }
      at = part.end() + 1;
    }
  }

  private static String name(Matcher part, Dialect dialect) {
    if (part.group(1) != null) {
      return part.group(1).replace("\"\"", "\"");
    }
    if (part.group(2) != null) {
      return part.group(2).replace("``", "`");
    }
    return dialect.folded(part.group(3));
  }

  private static String checked(String what, String name, Dialect dialect) {
    Written.check(what, name);
    int length = dialect.length(name);
    if (length > dialect.longest()) {
      throw new IllegalArgumentException(
          "the %s %s is too long: %d of at most %d that %s takes of a name"
              .formatted(what, name, length, dialect.longest(), dialect.product()));
    }
    return name;
  }

  private static IllegalArgumentException none(String what, String written) {
    return new IllegalArgumentException(
        "'"
            + Written.shown(written)
            + "' is no name of a "
            + what
            + ": one has letters, digits and _; in double quotes it may have anything");
  }
}
