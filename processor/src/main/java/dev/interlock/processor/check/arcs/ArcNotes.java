package dev.interlock.processor.check.arcs;

import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.model.Arc;

/** How messages show an arc and the declaration that gives it. */
public final class ArcNotes {

  private ArcNotes() {}

  /** Returns an arc with its event and its guard. */
  static Sentence described(Arc arc) {
    return Sentence.of(
        "{arc}{event}{guard}",
        arc.text(),
        arc.event().map(event -> Sentence.of(" on '{event}'", event)),
        arc.guard().map(guard -> Sentence.of(" under '{guard}'", guard)));
  }

  /** Returns the declaration that gives an arc, as evidence. */
  public static Note declared(String label, Arc arc) {
    return Note.quoting(label, arc.declaration().text(), arc.origin());
  }
}
