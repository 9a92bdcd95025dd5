package dev.interlock.tools.command;

import dev.interlock.tools.render.Format;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Renders a lifecycle as a picture, a table or a file for another tool. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Renders a lifecycle as a picture, a table or a file for another tool.",
    description = {
      "",
      "What is written is the whole lifecycle: from each format every transition can be told, with"
          + " its event, its guard in brackets, and after a slash who may make it.",
      ""
    },
    parameterListHeading = "",
    optionListHeading = "%n",
    footerHeading = "%nFor example:%n",
    footer =
        "  java -jar interlock-tools.jar render --format mermaid \\%n"
            + "      --class-path target/classes com.example.OrderStatus",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:It was written.",
      "1:The lifecycle can't be loaded, or what was made of it can't be written.",
      "2:The arguments are wrong."
    })
final class RenderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LifecycleArgument lifecycle = new LifecycleArgument();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "As what: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.MERMAID;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    String text;
    try {
      text = format.render(lifecycle.read());
    } catch (IllegalArgumentException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    }
    output.write(text, spec.commandLine().getOut());
    return 0;
  }
}
