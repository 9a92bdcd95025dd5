package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the evidence under a finding: its notes, and what the user's own annotations mean. */
final class EvidenceText {

  /** Two spaces: javac indents all lines of a message but its first by two more. */
  static final String NEXT_LINE = "\n  ";

  /** A line of evidence, and what to point at in it. */
  private record Line(String label, String text, OptionalInt caret) {}

  private final Finding finding;
  private final SourceView source;
  private final List<Line> lines = new ArrayList<>();

  private EvidenceText(Finding finding, SourceView source) {
    this.finding = finding;
    this.source = source;
  }

  /** Returns the evidence, each line behind a line break. */
  static String of(Finding finding, SourceView source) {
    EvidenceText text = new EvidenceText(finding, source);
    finding.notes().forEach(text::add);
    text.addMeanings();
    return text.text();
  }

  private String text() {
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
            .or(() -> note.place().flatMap(FilePosition::of))
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
    return note.place().flatMap(EvidenceText::origin);
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

  private static Line line(SourceView.Meaning meaning) {
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
