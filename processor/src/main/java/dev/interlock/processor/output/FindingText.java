package dev.interlock.processor.output;

import dev.interlock.processor.check.Finding;
import dev.interlock.processor.check.Note;
import dev.interlock.processor.model.Origin;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Function;

/** Writes a finding as the compiler shall print it. */
public final class FindingText {

  /** Two spaces: javac indents all lines of a message but its first by two more. */
  private static final String NEXT_LINE = "\n  ";

  private FindingText() {}

  /**
   * Returns a finding's message.
   *
   * @param finding the finding
   * @param lines finds the line of a declaration, where it can be known
   * @return the message: what is wrong, the evidence, what to do
   */
  public static String of(Finding finding, Function<Origin, OptionalLong> lines) {
    return of(finding, "", lines);
  }

  /**
   * Returns a finding's message where it can't be shown at the constant that it is about.
   *
   * @param finding the finding
   * @param constant the constant's name
   * @return the message, in whose first line the constant is named
   */
  public static String ofUnplaced(Finding finding, String constant) {
    boolean named =
        Arrays.asList(finding.what().split("[^\\p{javaJavaIdentifierPart}]+", -1))
            .contains(constant);
    return of(finding, named ? "" : "on " + constant + ": ", origin -> OptionalLong.empty());
  }

  private static String of(Finding finding, String place, Function<Origin, OptionalLong> lines) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.check().id()).append("] ").append(place).append(finding.what());
    int width = finding.notes().stream().mapToInt(note -> note.label().length()).max().orElse(0);
    for (Note note : finding.notes()) {
      text.append(NEXT_LINE).append(note.label()).append(':');
      text.append(" ".repeat(width - note.label().length() + 1)).append(note.text());
      note.origin()
          .map(lines)
          .ifPresent(line -> line.ifPresent(number -> text.append(", line ").append(number)));
    }
    text.append(NEXT_LINE).append("fix: ").append(finding.fix().text());
    text.append(". See ").append(finding.check().page());
    return text.toString();
  }
}
