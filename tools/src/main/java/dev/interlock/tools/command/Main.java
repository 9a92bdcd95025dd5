package dev.interlock.tools.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command. */
@Command(
    name = "interlock-tools",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Makes something of a lifecycle that is written on an enum.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RenderCommand.class, DiffCommand.class, DocumentCommand.class, SqlCommand.class})
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the arguments; see {@code --help}
   */
  public static void main(String[] args) {
    // Always in UTF-8: a script doesn't depend on who wrote it.
    System.exit(
        commandLine(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8))
            .execute(args));
  }

  /** The command over these streams. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::failed);
  }

  /** Says in a line what is wrong with the input; what isn't the input's fault is shown whole. */
  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    if (failure instanceof WrongInput) {
      command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw failure;
  }
}
