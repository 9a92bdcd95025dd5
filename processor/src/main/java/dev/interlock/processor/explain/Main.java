package dev.interlock.processor.explain;

import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.finding.Check;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains a check whose id stands in a message: {@code java -jar … contradiction}. */
public final class Main {

  private static final int MISUSED = 2;
  private static final String USAGE = "usage: java -jar interlock-processor.jar [<check>]";

  private Main() {}

  /** Prints what the arguments ask for, and exits. */
  public static void main(String[] args) {
    int status = run(List.of(args), System.out, System.err);
    System.exit(status);
  }

  /**
   * Prints what the arguments ask for.
   *
   * @param args the id of a check; nothing or {@code --help} for all
   * @param out where the answer goes
   * @param err where complaints go
   * @return the exit status
   */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.isEmpty() || args.contains("--help") || args.contains("-h")) {
      out.print(all());
      return 0;
    }
    if (args.size() > 1) {
      err.println(USAGE);
      return MISUSED;
    }
    // As it stands in a message, or in @SuppressWarnings.
    String id = args.get(0).replaceFirst("^\\[(.*)]$", "$1").replaceFirst("^interlock:", "");
    Optional<Check> check = Check.find(id);
    check.ifPresentOrElse(
        found -> out.print(Page.text(found)), () -> err.println(unknown(args.get(0))));
    return check.isPresent() ? 0 : MISUSED;
  }

  private static String all() {
    int width = ids().stream().mapToInt(String::length).max().orElse(0);
    String rows =
        Arrays.stream(Check.values())
            .map(
                check ->
                    "  "
                        + check.id()
                        + " ".repeat(width - check.id().length() + 2)
                        + PlainText.of(check.meaning())
                        + "\n")
            .collect(Collectors.joining());
    return USAGE + "\n\nExplains a check of Interlock:\n\n" + rows;
  }

  private static String unknown(String written) {
    return "\""
        + written
        + "\" is no check"
        + Nearest.of(written, ids())
            .map(id -> "; did you mean \"" + id + "\"?")
            .orElse(". Without an argument, all are listed.");
  }

  private static List<String> ids() {
    return Arrays.stream(Check.values()).map(Check::id).toList();
  }
}
