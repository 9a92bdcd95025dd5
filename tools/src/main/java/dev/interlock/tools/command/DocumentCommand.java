package dev.interlock.tools.command;

import dev.interlock.tools.document.Document;
import dev.interlock.tools.document.DocumentException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills the blocks of documents that show lifecycles. */
@Command(
    name = "document",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Fills the blocks of Markdown files that show lifecycles.",
    description = {
      "",
      "A block is what stands between these two lines, which name an enum and one of the formats of"
          + " the command render:",
      "",
      "  <!-- interlock com.example.OrderStatus mermaid -->",
      "  <!-- /interlock -->",
      "",
      "The rest of a file stays as it is. If a mark is wrong in one file, none is written.",
      ""
    },
    parameterListHeading = "",
    optionListHeading = "%n",
    footerHeading = "%nFor example:%n",
    footer =
        "  java -jar interlock-tools.jar document --class-path target/classes README.md docs/*.md",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:All blocks are as the enums say.",
      "1:A mark or what it names is wrong, or a file can't be read or written; with --check, or a"
          + " block isn't as its enum says.",
      "2:The arguments are wrong."
    })
final class DocumentCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Markdown files, in UTF-8. Those without a block are left alone.")
  private List<Path> files = List.of();

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = ".",
      description = "Where the compiled enums are: folders and jars (default: this folder).")
  private String classPath = ".";

  @Option(
      names = "--only",
      paramLabel = "ENUM",
      description = "Fill the blocks of this enum, and leave others alone; repeatable.")
  private List<String> only = List.of();

  @Option(names = "--check", description = "Write nothing; print what would change, as a diff.")
  private boolean check;

  @Override
  public Integer call() {
    List<Document> documents = read();
    PrintWriter out = spec.commandLine().getOut();
    int status = 0;
    for (Document document : documents) {
      if (document.isFilled()) {
        continue;
      }
      if (check) {
        out.print(document.difference());
        status = 1;
      } else {
        write(document);
        out.println("filled " + document.file());
      }
    }
    out.flush();
    return status;
  }

  private List<Document> read() {
    ClassLoader classes = MachineLoader.classes(classPath);
    List<Document> documents = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      try {
        documents.add(
            only.isEmpty() ? Document.read(file, classes) : Document.read(file, classes, only));
      } catch (DocumentException e) {
        wrong.add(String.valueOf(e.getMessage()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new WrongInput("nothing is written:\n" + String.join("\n", wrong));
    }
    if (documents.stream().mapToInt(Document::blocks).sum() == 0) {
      throw new WrongInput(
          "there is no <!-- interlock "
              + (only.isEmpty() ? "ENUM" : String.join(" or ", only))
              + " FORMAT --> in "
              + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    return documents;
  }

  private static void write(Document document) {
    try {
      document.write();
    } catch (DocumentException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    }
  }
}
