package dev.interlock.tools.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes to. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, in UTF-8, and not to the standard output.")
  private Optional<Path> file = Optional.empty();

  /**
   * Writes a text.
   *
   * @param standard the standard output
   * @throws WrongInput if it can't be written
   */
  void write(String text, PrintWriter standard) {
    if (file.isPresent()) {
      try {
        Files.writeString(file.get(), text);
      } catch (IOException e) {
        throw new WrongInput("what was made can't be written to " + file.get() + ": " + e);
      }
      return;
    }
    standard.print(text);
    standard.flush();
    if (standard.checkError()) {
      throw new WrongInput("what was made can't be written to the standard output");
    }
  }
}
