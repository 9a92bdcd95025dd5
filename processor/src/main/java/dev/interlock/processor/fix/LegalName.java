package dev.interlock.processor.fix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a legal name of what was written: {@code mark as paid} becomes {@code markAsPaid}. */
public final class LegalName {

  private LegalName() {}

  /** Returns the words of a name as a method is called; empty if there are none. */
  public static String ofMethod(String written) {
    List<String> words = words(written);
    String joined = words.stream().map(LegalName::capitalized).collect(Collectors.joining());
    return joined.isEmpty()
        ? ""
        : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
  }

  /** Returns the words of a name as a constant is called; empty if there are none. */
  static String ofConstant(String written) {
    return words(written).stream()
        .map(word -> word.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_"))
        .map(word -> word.toUpperCase(Locale.ROOT))
        .collect(Collectors.joining("_"));
  }

  /** Returns a word with a capital; empty for an empty one. */
  public static String capitalized(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What is written in capitals alone is a word like any other. */
  private static List<String> words(String written) {
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    return Stream.of(written.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> capitals ? word.toLowerCase(Locale.ROOT) : word)
        .toList();
  }
}
