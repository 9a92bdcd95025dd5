package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
          public Optional<Place> place(Origin origin) {
            return Optional.empty();
          }

          @Override
          public Optional<Meaning> meaning(Origin origin) {
            return Optional.empty();
          }
        };

    /** Returns where an origin is, as far as the source is at hand. */
    Optional<Place> place(Origin origin);

    /** Returns what the annotation of an origin means, if it is one of the user's own. */
    Optional<Meaning> meaning(Origin origin);
  }

  /**
   * What an annotation of the user's own stands for, by its declaration.
   *
   * @param name the annotation, with its at sign
   * @param text what gives it the meaning: what it carries, or an element with its default
   * @param type the annotation's qualified name
   * @param place where that stands, as far as the source is at hand
   */
  record Meaning(String name, String text, String type, Optional<Place> place) {}

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
   * Returns a finding's message.
   *
   * @param finding the finding
   * @param place where it is, if the compiler can't show it there: {@code on OPEN: }; else empty
   * @param source what is known of the source
   * @return the message: what is wrong, the evidence, what to do
   */
  static String of(Finding finding, String place, Source source) {
    FindingText text = new FindingText(finding, source);
    finding.notes().forEach(text::add);
    text.addMeanings();
    return "[%s] %s%s%s%sfix: %s. See %s"
        .formatted(
            finding.check().id(),
            place,
            finding.what(),
            text.evidence(),
            NEXT_LINE,
            finding.fix().text(),
            finding.check().page());
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
    Optional<Place> place = note.origin().flatMap(source::place);
    String where = place.map(each -> ", " + each.name()).orElse("");
    OptionalInt caret =
        place.filter(each -> isElsewhere(note)).map(Place::mark).orElse(OptionalInt.empty());
    if (note.quoted()) {
      String constant = note.origin().map(Origin::constant).orElse("");
      String quote = quote(place, note.text());
      lines.add(
          new Line(label, quote + (constant.isEmpty() ? "" : " on " + constant) + where, caret));
    } else {
      lines.add(new Line(label, note.text() + where, OptionalInt.empty()));
      caret.ifPresent(at -> lines.add(new Line("", place.orElseThrow().quote(), caret)));
    }
  }

  /** The compiler itself shows what a finding is reported on. */
  private boolean isElsewhere(Note note) {
    return !note.origin().equals(Optional.of(finding.origin()));
  }

  /** What is quoted, or found fault with, may be said only where an annotation is declared. */
  private void addMeanings() {
    List<Origin> origins = new ArrayList<>();
    if (finding.origin().giver() != Giver.USE) {
      origins.add(finding.origin());
    }
    finding.notes().stream()
        .filter(Note::quoted)
        .flatMap(note -> note.origin().stream())
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
        quote(meaning.place(), meaning.text())
            + meaning.place().map(place -> ", " + place.name()).orElse(", in " + meaning.type()),
        meaning.place().map(Place::mark).orElse(OptionalInt.empty()));
  }

  /** The source itself, where it can be read. */
  private static String quote(Optional<Place> place, String text) {
    return place.map(Place::quote).filter(quote -> !quote.isEmpty()).orElse(text);
  }
}
