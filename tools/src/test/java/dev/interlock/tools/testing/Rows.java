package dev.interlock.tools.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a query finds. */
public final class Rows {

  private Rows() {}

  /** Returns each row as its values with blanks between, {@code -} for null. */
  public static List<String> of(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int each = 1; each <= found.getMetaData().getColumnCount(); each++) {
          String value = found.getString(each);
          row.add(value == null ? "-" : value);
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }
}
