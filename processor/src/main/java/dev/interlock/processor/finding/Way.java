package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Edit;
import java.util.List;
import java.util.Optional;

/**
 * One way out of a fault.
 *
 * @param words what to do, beginning in lower case and without a full stop
 * @param edits the changes of the annotations that do it; none where something is left to decide,
 *     or where another place than the enum has to be changed
 * @param otherwise the way to offer instead if this one turns out not to lead out
 */
public record Way(Sentence words, List<Edit> edits, Optional<Way> otherwise) {

  public Way {
    edits = List.copyOf(edits);
  }

  /** Makes a way without another one to offer instead. */
  public Way(Sentence words, List<Edit> edits) {
    this(words, edits, Optional.empty());
  }

  /** Returns a way that can be gone as it stands. */
  public static Way of(Sentence words, Edit... edits) {
    return new Way(words, List.of(edits));
  }

  /** Returns a way on which something is left to decide. */
  public static Way open(Sentence words) {
    return new Way(words, List.of());
  }

  /** Returns a way on which something is left to decide. */
  public static Way open(String format, Object... facts) {
    return open(Sentence.of(format, facts));
  }

  /** Returns the first of some ways that leads out; none if none does. */
  public static Way firstOf(List<Way> ways) {
    Way first = ways.get(0);
    return ways.size() == 1
        ? first
        : new Way(first.words, first.edits, Optional.of(firstOf(ways.subList(1, ways.size()))));
  }

  /** Returns the way in other words. */
  public Way in(String format, Object... facts) {
    return new Way(Sentence.of(format, facts), edits, otherwise);
  }

  /** Returns whether it can be gone as it stands. */
  public boolean isWhole() {
    return !edits.isEmpty();
  }
}
