package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A real server of a dialect. */
public interface Server {

  /** Returns what it speaks. */
  Dialect dialect();

  /** Opens a connection to an empty place, which commits by itself. */
  Connection fresh() throws SQLException;

  /** Opens another connection to the same place. */
  Connection beside(Connection connection) throws SQLException;

  /** Tells the session who acts, until its transaction ends or it is told otherwise. */
  void tell(Connection connection, Optional<String> actor) throws SQLException;

  /** Returns whether it holds more than which states there are. */
  default boolean hasTriggers() {
    return true;
  }

  /** Returns whether somebody can be told. */
  default boolean hasActors() {
    return true;
  }
}
