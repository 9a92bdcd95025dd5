package dev.interlock.processor.check;

import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.model.Arc;

/** How messages show an arc and the declaration that gives it. */
final class ArcNotes {

  private static final String DESCRIBED = "{arc}{event}{guard}";
  private static final String ON = " on '{event}'";
  private static final String UNDER = " under '{guard}'";

  private ArcNotes() {}

  /** Returns an arc with its event and its guard. */
  static Sentence described(Arc arc) {
    return Sentence.of(
        DESCRIBED,
        arc.text(),
        arc.event().map(event -> Sentence.of(ON, event)),
        arc.guard().map(guard -> Sentence.of(UNDER, guard)));
  }

  /** Returns the declaration that gives an arc, as evidence. */
  static Note declared(String label, Arc arc) {
    return Note.quoting(label, arc.declaration().text(), arc.origin());
  }
}
