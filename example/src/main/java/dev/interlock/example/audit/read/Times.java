package dev.interlock.example.audit.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The spellings of a time. */
final class Times {

  /** As gcloud prints it: the API's UTC time, cut off behind the second, and without a zone. */
  private static final DateTimeFormatter GCLOUD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private static final int DATE_LENGTH = "2026-01-31".length();

  private Times() {}

  /**
   * Reads a time.
   *
   * @param text the text
   * @return the time; empty for 1970-01-01T00:00:00Z, which the API sends where it has none
   * @throws Misread if the text is no time
   */
  static Optional<Instant> parse(String text) throws Misread {
    try {
      Optional<Instant> plain = plain(text);
      Instant time = plain.isPresent() ? plain.get() : formatted(text);
      return time.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(time);
    } catch (DateTimeException e) {
      throw new Misread(
          Quoted.of(text) + " is no time",
          "a time such as 2026-01-31T09:30:00Z, or 2026-01-31 09:30:00 (taken as UTC)");
    }
  }

  /** Reads a time in whichever of its spellings. */
  static Instant formatted(String text) {
    return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
        ? LocalDateTime.parse(text, GCLOUD).toInstant(ZoneOffset.UTC)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }

  /** As most inputs have it: 2026-01-31T09:30:00Z. A formatter takes ten times as long for it. */
  private static Optional<Instant> plain(String text) {
    if (text.length() != 20
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(19) != 'Z') {
      return Optional.empty();
    }
    int century = twoDigits(text, 0);
    int year = twoDigits(text, 2);
    int hour = twoDigits(text, 11);
    int minute = twoDigits(text, 14);
    int second = twoDigits(text, 17);
    if ((century | year | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(100 * century + year, twoDigits(text, 5), twoDigits(text, 8));
    return Optional.of(
        Instant.ofEpochSecond(60 * (60 * (24 * date.toEpochDay() + hour) + minute) + second));
  }

  /** The number that two digits make; less than 0 if they are none. */
  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }
}
