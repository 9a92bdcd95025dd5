package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes a finding as the compiler shall print it. */
final class FindingText {

  /** Two spaces: javac indents all lines of a message but its first by two more. */
  private static final String NEXT_LINE = "\n  ";

  /** What is known of the source of a finding. */
  interface Source {

    /** Nothing is known. */
    Source NONE =
        new Source() {
          @Override
          public Optional<Excerpt> excerpt(Origin origin) {
            return Optional.empty();
          }

          @Override
          public Optional<Meaning> meaning(Origin origin) {
            return Optional.empty();
          }
        };

    /** Returns what stands at an origin, as far as the source is at hand. */
    Optional<Excerpt> excerpt(Origin origin);

    /** Returns what the annotation of an origin means, if it is one of the user's own. */
    Optional<Meaning> meaning(Origin origin);
  }

  /**
   * What an annotation of the user's own stands for, by its declaration.
   *
   * @param name the annotation, with its at sign
   * @param text what gives it the meaning: what it carries, or an element with its default
   * @param type the annotation's qualified name
   * @param excerpt where that stands, as far as the source is at hand
   */
  record Meaning(String name, String text, String type, Optional<Excerpt> excerpt) {}

  /** A line of evidence, and what to point at in it. */
  private record Line(String label, String text, OptionalInt caret) {}

  private final Finding finding;
  private final Source source;
  private final List<Line> lines = new ArrayList<>();

  private FindingText(Finding finding, Source source) {
    this.finding = finding;
    this.source = source;
  }

  /**
   * Returns a finding's message. Where the compiler has no place of its own for it, it begins with
   * the file and the line.
   *
   * @param finding the finding
   * @param source what is known of the source
   * @return the message: what is wrong, the evidence, what to do
   */
  static String of(Finding finding, Source source) {
    return of(finding, "", source);
  }

  /** Returns the message for a compiler that shows the enum in place of a constant. */
  static String onEnum(Finding finding, Source source) {
    return of(finding, "on " + finding.place().constant() + ": ", source);
  }

  private static String of(Finding finding, String carrier, Source source) {
    FindingText text = new FindingText(finding, source);
    finding.notes().forEach(text::add);
    text.addMeanings();
    return "%s[%s] %s%s%s%sfix: %s. See %s"
        .formatted(
            position(finding.place()).map(position -> position + ": ").orElse(""),
            finding.check().id(),
            carrier,
            finding.what().text(),
            text.evidence(),
            NEXT_LINE,
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

  /** What an origin is called only the source can tell. */
  private static Optional<String> position(Place place) {
    if (place instanceof Place.Expression expression) {
      return Optional.of(expression.file() + ":" + expression.line());
    }
    return place instanceof Place.TextLine line
        ? Optional.of(line.file() + ":" + line.line())
        : Optional.empty();
  }

  private String evidence() {
    StringBuilder text = new StringBuilder();
    int width = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
    for (Line line : lines) {
      text.append(NEXT_LINE).append(line.label());
      text.append(" ".repeat(width - line.label().length())).append(line.text());
      line.caret()
          .ifPresent(at -> text.append(NEXT_LINE).append(" ".repeat(width + at)).append('^'));
    }
    return text.toString();
  }

  private void add(Note note) {
    String label = note.label() + ": ";
    Optional<Excerpt> excerpt = origin(note).flatMap(source::excerpt);
    String where =
        excerpt
            .map(Excerpt::name)
            .or(() -> note.place().flatMap(FindingText::position))
            .map(name -> ", " + name)
            .orElse("");
    OptionalInt caret =
        excerpt.filter(each -> isElsewhere(note)).map(Excerpt::mark).orElse(OptionalInt.empty());
    String what = note.what().text();
    if (note.quoted()) {
      String constant = note.place().map(Place::constant).orElse("");
      String quote = quote(excerpt, what);
      lines.add(
          new Line(label, quote + (constant.isEmpty() ? "" : " on " + constant) + where, caret));
    } else {
      lines.add(new Line(label, what + where, OptionalInt.empty()));
      caret.ifPresent(at -> lines.add(new Line("", excerpt.orElseThrow().quote(), caret)));
    }
  }

  /** The compiler itself shows what a finding is reported on. */
  private boolean isElsewhere(Note note) {
    return !note.place().equals(Optional.of(finding.place()));
  }

  private static Optional<Origin> origin(Note note) {
    return note.place().flatMap(FindingText::origin);
  }

  private static Optional<Origin> origin(Place place) {
    return place instanceof Origin origin ? Optional.of(origin) : Optional.empty();
  }

  /** What is quoted, or found fault with, may be said only where an annotation is declared. */
  private void addMeanings() {
    List<Origin> origins = new ArrayList<>();
    origin(finding.place()).filter(origin -> origin.giver() != Giver.USE).ifPresent(origins::add);
    finding.notes().stream()
        .filter(Note::quoted)
        .flatMap(note -> origin(note).stream())
        .forEach(origins::add);
    List<String> said = new ArrayList<>();
    for (Origin origin : origins) {
      source
          .meaning(origin)
          .filter(meaning -> !said.contains(meaning.text()))
          .ifPresent(
              meaning -> {
                said.add(meaning.text());
                lines.add(line(meaning));
              });
    }
  }

  private static Line line(Meaning meaning) {
    return new Line(
        meaning.name() + ": ",
        quote(meaning.excerpt(), meaning.text())
            + meaning
                .excerpt()
                .map(excerpt -> ", " + excerpt.name())
                .orElse(", in " + meaning.type()),
        meaning.excerpt().map(Excerpt::mark).orElse(OptionalInt.empty()));
  }

  /** The source itself, where it can be read. */
  private static String quote(Optional<Excerpt> excerpt, String text) {
    return excerpt.map(Excerpt::quote).filter(quote -> !quote.isEmpty()).orElse(text);
  }
}
