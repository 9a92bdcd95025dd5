package dev.interlock.tools.command;

import dev.interlock.tools.diff.LifecycleDiff;
import dev.interlock.tools.model.Lifecycle;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is different between two versions of a lifecycle. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Shows what is different between two versions of a lifecycle.",
    description = {
      "",
      "A version is a file that was written with \"render --format json\", or an enum on the class"
          + " path. A state that the new version says was formerly called otherwise is a renamed"
          + " one. The text has a line for each difference, as a fenced block of diff in Markdown"
          + " colours them; a picture has what either version has, and marks what differs.",
      ""
    },
    parameterListHeading = "",
    optionListHeading = "%n",
    footerHeading = "%nFor example:%n",
    footer =
        "  java -jar interlock-tools.jar diff --class-path target/classes \\%n"
            + "      lifecycles/order-status.json com.example.OrderStatus",
    exitCodeOnExecutionException = DiffCommand.TROUBLE,
    exitCodeListHeading = "%nExit status, as diff has it:%n",
    exitCodeList = {
      "0:Nothing is different.",
      "1:Something is different.",
      "2:The arguments are wrong, or a version can't be read."
    })
final class DiffCommand implements Callable<Integer> {

  static final int DIFFERENT = 1;
  static final int TROUBLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The old version: a file, order-status.json, or an enum's full name.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The new version, likewise.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = DiffFormat.Names.class,
      description = "As what: ${COMPLETION-CANDIDATES} (default: text).")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = ".",
      description =
          "Where an enum's compiled classes are: folders and jars (default: this folder).")
  private String classPath = ".";

  @Option(
      names = "--old-class-path",
      paramLabel = "PATH",
      description = "The same for the old version, where it is an enum too (default: the same).")
  private Optional<String> oldClassPath = Optional.empty();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Lifecycle old = LifecycleSource.read(before, oldClassPath.orElse(classPath));
    LifecycleDiff diff = LifecycleDiff.between(old, LifecycleSource.read(after, classPath));
    output.write(format.show(diff), spec.commandLine().getOut());
    return diff.isEmpty() ? 0 : DIFFERENT;
  }
}
