package dev.interlock.tools.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the objects of a column are called: {@code orders_moves_of_status}. Two columns never have
 * the same names, and the same column always has them, as the next script has to find what this one
 * made.
 */
final class ObjectNames {

  private final Dialect dialect;
  private final String table;
  private final String column;

  ObjectNames(Dialect dialect, String table, String column) {
    this.dialect = dialect;
    this.table = table;
    this.column = column;
  }

  /** The constraint: which states there are. */
  String states() {
    return named("states");
  }

  /** The trigger on insert. */
  String start() {
    return named("start");
  }

  /** The trigger on update. */
  String moves() {
    return named("moves");
  }

  /** The history table, unless it is called otherwise. */
  String history() {
    return named("history");
  }

  private String named(String kind) {
    String between = dialect.folded("_" + kind + "_of_");
    String name = table + between + column;
    boolean ambiguous = name.indexOf(between) != name.lastIndexOf(between);
    if (!ambiguous && dialect.length(name) <= dialect.longest()) {
      return name;
    }
    String end = between + hash(table + '\0' + column);
    return shortened(table + "_" + column, dialect.longest() - dialect.length(end)) + end;
  }

  private String shortened(String name, int length) {
    int end = name.length();
    while (dialect.length(name.substring(0, end)) > length) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
