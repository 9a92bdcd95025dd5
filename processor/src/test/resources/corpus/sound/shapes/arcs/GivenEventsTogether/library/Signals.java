package corpus.sound.shapes.signals.library;

/** A library's, of another package; the order is its own. */
public interface Signals {
  /** What may come. */
  enum Signal {
    ZAP,
    HTTP_2XX,
    PAY,
    FINISH_DRAIN,
    ping,
    PING
  }
}
