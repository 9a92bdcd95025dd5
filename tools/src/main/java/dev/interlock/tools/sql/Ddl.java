package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.List;
import java.util.Optional;

/** Writes the statements of one dialect. */
interface Ddl {

  /** Returns what puts a lifecycle into force, in the place of the one before, if there was one. */
  List<Part> install(Plan plan);

  /** Returns what takes it away again. */
  List<Part> remove(Plan plan);

  /** Returns what is to be said of the server's own ways, a paragraph each. */
  List<String> remarks(Plan plan);

  /**
   * Returns what begins a transaction in which the server makes and drops objects, if it has any.
   */
  default Optional<String> begin() {
    return Optional.empty();
  }

  /** Returns the statements as a file for the server's own command line. */
  default String text(String head, List<Part> parts, boolean transaction) {
    Optional<String> begin = begin().filter(statement -> transaction);
    StringBuilder text = new StringBuilder(head);
    begin.ifPresent(statement -> text.append("\n" + statement + ";\n"));
    for (Part part : parts) {
      text.append(part.comment().isEmpty() ? "" : "\n-- " + part.comment() + "\n");
      text.append(part.statement()).append(";\n");
    }
    return text.append(begin.isPresent() ? "\ncommit;\n" : "").toString();
  }
}
