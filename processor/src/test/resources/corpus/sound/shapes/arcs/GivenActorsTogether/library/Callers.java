package corpus.sound.shapes.given.callers;

/** A library's. */
public interface Callers {
  /** Who calls. */
  enum Kind {
    USER,
    ADMIN,
    ROBOT
  }
}
