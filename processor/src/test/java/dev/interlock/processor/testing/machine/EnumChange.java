package dev.interlock.processor.testing.machine;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change of an enum called X, and what it does to the signatures that are generated.
 *
 * @param row what docs/compatibility.md calls it
 * @param before the enum as it was
 * @param after the enum as it is
 * @param differences signatures that go, {@code - X.pay(): X}, and that come, {@code + X.pay(): X}
 * @param others a pattern of those that may go and come besides
 */
public record EnumChange(
    String row, String before, String after, Set<String> differences, String others) {

  static EnumChange of(String row, String before, String after, String differences, String others) {
    return new EnumChange(
        row, before, after, differences.lines().collect(Collectors.toSet()), others);
  }

  /** Replaces texts, which have to be there, by those behind each of them. */
  static String edited(String source, String... edits) {
    String edited = source;
    for (int index = 0; index < edits.length; index += 2) {
      if (!edited.contains(edits[index])) {
        throw new IllegalArgumentException(edits[index] + " isn't in\n" + edited);
      }
      edited = edited.replace(edits[index], edits[index + 1]);
    }
    return edited;
  }

  @Override
  public String toString() {
    return row;
  }
}
