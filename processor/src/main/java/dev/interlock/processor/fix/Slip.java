package dev.interlock.processor.fix;

import java.util.Locale;

/**
 * Tells a slip of the pen from another word. Most pairs of words that differ in one letter are both
 * meant, such as {@code ship} and {@code skip}, {@code pause} and {@code paused}, {@code step1} and
 * {@code step2}; so only what seldom makes another word counts.
 */
public final class Slip {

  private static final int LEAST = 4;
  private static final int LONG = 8;

  private Slip() {}

  /** Returns whether one name is the other with a letter swapped, lost, doubled or mistaken. */
  public static boolean isOf(String written, String meant) {
    String one = written.toLowerCase(Locale.ROOT);
    String other = meant.toLowerCase(Locale.ROOT);
    // Names that differ only in case clash anyway.
    if (one.equals(other) || Math.min(one.length(), other.length()) < LEAST) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    // At its ends a word is inflected or becomes another.
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    boolean within = start > 0 && end > 0;
    return isLetters(left + right)
        && switch (Math.max(left.length(), right.length())) {
          case 1 -> within && (left.length() != right.length() || shorter >= LONG);
          case 2 ->
              left.length() == 2
                  && left.length() == right.length()
                  && left.charAt(0) == right.charAt(1)
                  && left.charAt(1) == right.charAt(0);
          default -> false;
        };
  }

  private static boolean isLetters(String text) {
    return text.chars().allMatch(Character::isLetter);
  }
}
