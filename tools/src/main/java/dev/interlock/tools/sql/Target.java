package dev.interlock.tools.sql;

import java.util.List;
import java.util.Optional;

/** The column that a script is for, by names as the server keeps them. */
record Target(Dialect dialect, Optional<String> schema, String table, String column) {

  /** Reads a table, with its schema or without, and a column as they are written in SQL. */
  static Target of(Dialect dialect, String table, String column) {
    List<String> parts = Name.parts("table", table, dialect);
    if (parts.size() > 2) {
      throw new IllegalArgumentException(
          "the table " + table + " has more than a schema before it: " + parts.size() + " names");
    }
    return new Target(
        dialect,
        parts.size() == 2 ? Optional.of(parts.get(0)) : Optional.empty(),
        parts.get(parts.size() - 1),
        Name.of("column", column, dialect));
  }

  ObjectNames names() {
    return new ObjectNames(dialect, table, column);
  }

  /** Returns how messages and comments call the column. */
  String shown() {
    return table + "." + column;
  }

  String quotedTable() {
    return beside(table);
  }

  String quotedColumn() {
    return dialect.quoted(column);
  }

  /** Returns the name of something in the table's schema, to be written as it is. */
  String beside(String name) {
    return schema.map(each -> dialect.quoted(each) + ".").orElse("") + dialect.quoted(name);
  }
}
