package dev.interlock.tools.command;

import dev.interlock.tools.model.Lifecycle;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which lifecycle a command is about. */
final class LifecycleArgument {

  @Parameters(
      paramLabel = "ENUM",
      description =
          "The enum's full name, com.example.OrderStatus or com.example.Order.Status; or a file"
              + " that was written with --format json, order-status.json.")
  private String type = "";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = ".",
      description = "Where its compiled classes are: folders and jars (default: this folder).")
  private String classPath = ".";

  /**
   * Returns the lifecycle.
   *
   * @throws WrongInput if there is none
   */
  Lifecycle read() {
    return LifecycleSource.read(type, classPath);
  }
}
