package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.List;

/** Writes the statements of one dialect. */
interface Ddl {

  /** Returns what puts a lifecycle into force, in the place of the one before, if there was one. */
  List<Part> install(Plan plan);

  /** Returns what takes it away again. */
  List<Part> remove(Plan plan);

  /** Returns what is to be said of the dialect's own ways; none of it may depend on a name. */
  List<String> remarks(Plan plan);

  /** Returns the statements as a file for the server's own command line. */
  String text(String head, List<Part> parts, boolean transaction);
}
