package dev.interlock.example.audit;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What the command reads from and writes to.
 *
 * @param in the standard input
 * @param out where the report goes
 * @param err where messages and progress go
 * @param terminal whether a person sits in front of these streams
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {

  /** Those of this process; not {@code System.out}, which keeps its failures to itself. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Optional.ofNullable(System.console()).map(Streams::isTerminal).orElse(false));
  }

  /** Up to Java 21 a console is a terminal; later there always is one, and it knows. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
