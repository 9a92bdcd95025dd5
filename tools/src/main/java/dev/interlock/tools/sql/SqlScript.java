package dev.interlock.tools.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Statements to be run one after the other. Immutable. */
public final class SqlScript {

  private final Dialect dialect;
  private final String head;
  private final List<Part> parts;

  /** A statement, without an end of its own, and what is said of it. */
  record Part(String comment, String statement) {}

  SqlScript(Dialect dialect, String head, List<Part> parts) {
    this.dialect = dialect;
    this.head = head;
    this.parts = List.copyOf(parts);
  }

  /**
   * Returns the statements as JDBC takes them, each without a semicolon at its end. None of them
   * begins or ends a transaction.
   */
  public List<String> statements() {
    return parts.stream().map(Part::statement).collect(Collectors.toUnmodifiableList());
  }

  /**
   * Runs the statements, in the transaction that is open, which the caller ends.
   *
   * @throws SQLException what the server says against one of them
   */
  public void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Braces are nobody's but the server's.
      statement.setEscapeProcessing(false);
      for (Part part : parts) {
        statement.execute(part.statement());
      }
    }
  }

  /** Returns the script with its comments, and in a transaction where the server has one for it. */
  public String text() {
    return text(true);
  }

  /** Returns the script with its comments, for a tool that opens the transaction itself. */
  public String textWithoutTransaction() {
    return text(false);
  }

  private String text(boolean transaction) {
    return dialect.ddl().text(head, parts, transaction);
  }

  @Override
  public String toString() {
    return text();
  }
}
