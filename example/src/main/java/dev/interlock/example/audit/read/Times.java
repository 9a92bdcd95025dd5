package dev.interlock.example.audit.read;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
      Instant time =
          text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
              ? LocalDateTime.parse(text, GCLOUD).toInstant(ZoneOffset.UTC)
              : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
      return time.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(time);
    } catch (DateTimeParseException e) {
      throw new Misread(
          Quoted.of(text) + " is no time",
          "a time such as 2026-01-31T09:30:00Z, or 2026-01-31 09:30:00 (taken as UTC)");
    }
  }
}
