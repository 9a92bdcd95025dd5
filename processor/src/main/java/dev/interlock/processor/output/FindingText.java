package dev.interlock.processor.output;

import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import java.util.stream.Collectors;

/** Writes a finding as the compiler shall print it. */
final class FindingText {

  private static final String MESSAGE = "%s[%s] %s%s%s%sfix: %s. See %s";

  private FindingText() {}

  /**
   * Returns a finding's message, which the compiler shows at its place.
   *
   * @param finding the finding
   * @param source what is known of the source
   * @return the message: what is wrong, the evidence, what to do
   */
  static String of(Finding finding, SourceView source) {
    return of("", finding, "", source);
  }

  /** Returns the message where the compiler has no place for it: the file and the line lead it. */
  static String nowhere(Finding finding, SourceView source) {
    String place = FilePosition.of(finding.place()).map(position -> position + ": ").orElse("");
    return of(place, finding, "", source);
  }

  /** Returns the message for a compiler that shows the enum in place of a constant. */
  static String onEnum(Finding finding, SourceView source) {
    return of("", finding, "on " + finding.place().constant() + ": ", source);
  }

  private static String of(String place, Finding finding, String carrier, SourceView source) {
    return MESSAGE.formatted(
        place,
        finding.check().id(),
        carrier,
        finding.what().text(),
        EvidenceText.of(finding, source),
        EvidenceText.NEXT_LINE,
        text(finding.fix()),
        finding.check().page());
  }

  /** All ways out, beginning in lower case and without a full stop. */
  private static String text(Fix fix) {
    return fix.ways().stream()
        .map(way -> way.words().text())
        .distinct()
        .collect(Collectors.joining(", or "));
  }
}
