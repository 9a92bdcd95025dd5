package dev.interlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds a constant by any spelling of its name. */
public final class Spelling {

  private Spelling() {}

  /**
   * Returns the constant of a name, which may be written like a constant or like a method: {@code
   * FINISH_DRAIN} or {@code finishDrain}.
   *
   * @param <E> the enum
   * @param type the enum
   * @param name the name
   * @return the constant of that very name, else the one of which it is another spelling
   * @throws IllegalArgumentException if there is none; it says which one is nearest
   * @throws NullPointerException if the name is null
   */
  public static <E extends Enum<E>> E of(Class<E> type, String name) {
    Objects.requireNonNull(name, "name");
    E[] constants = Constants.of(type);
    List<String> names = new ArrayList<>();
    for (E each : constants) {
      if (each.name().equals(name)) {
        return each;
      }
      names.add(each.name());
    }
    String spelled = constant(name);
    int found = names.indexOf(spelled);
    if (found < 0) {
      throw Nearest.unknown(type, name, spelled, names);
    }
    return constants[found];
  }

  /**
   * Returns a name as a constant's, in words from capital to capital: {@code FINISH_DRAIN} for
   * {@code finishDrain}, {@code HTTP_CALL} for {@code HTTPCall}.
   */
  static String constant(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int at = 0, letter; at < name.length(); at += Character.charCount(letter)) {
      letter = name.codePointAt(at);
      char before = at == 0 ? ' ' : name.charAt(at - 1);
      int next = at + Character.charCount(letter);
      if (Character.getType(letter) == Character.UPPERCASE_LETTER
          && (isSmallOrDigit(before)
              || (Character.getType(before) == Character.UPPERCASE_LETTER
                  && next < name.length()
                  && Character.getType(name.codePointAt(next)) == Character.LOWERCASE_LETTER))) {
        spelled.append('_');
      }
      spelled.appendCodePoint(letter);
    }
    return spelled.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isSmallOrDigit(char letter) {
    int kind = Character.getType(letter);
    return kind == Character.LOWERCASE_LETTER || kind == Character.DECIMAL_DIGIT_NUMBER;
  }
}
