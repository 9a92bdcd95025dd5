package dev.interlock.example.testing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A lifecycle as a table in a test, to be held against the generated code. It knows nothing of
 * annotations.
 */
public final class Lifecycle {

  /** One move; an empty event or actor stands for none. */
  public record Move(String event, String from, String to, String by) {}

  private final List<Move> moves;

  private Lifecycle(List<Move> moves) {
    this.moves = moves;
  }

  /** Reads rows of {@code | event | from, from | to | by |}. */
  public static Lifecycle of(String table) {
    return new Lifecycle(table.lines().flatMap(Lifecycle::moves).toList());
  }

  private static Stream<Move> moves(String row) {
    String[] cells = row.strip().split("\\|", -1);
    String event = cells[1].strip();
    String to = cells[3].strip();
    String by = cells[4].strip();
    return Arrays.stream(cells[2].split(",")).map(from -> new Move(event, from.strip(), to, by));
  }

  public List<Move> moves() {
    return moves;
  }

  /** The events, in the order of the table. */
  public Set<String> events() {
    return moves.stream()
        .map(Move::event)
        .filter(event -> !event.isEmpty())
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Whether anybody may go from one state to another. */
  public boolean leads(String from, String to) {
    return has(move -> move.from().equals(from) && move.to().equals(to));
  }

  /** Whether this actor may go from one state to another. */
  public boolean leads(String from, String to, String by) {
    return has(move -> move.from().equals(from) && move.to().equals(to) && move.by().equals(by));
  }

  /** Where an event leads. */
  public Optional<String> target(String from, String event) {
    return target(move -> move.from().equals(from) && move.event().equals(event));
  }

  /** Where an event leads if this actor fires it. */
  public Optional<String> target(String from, String event, String by) {
    return target(
        move -> move.from().equals(from) && move.event().equals(event) && move.by().equals(by));
  }

  private boolean has(Predicate<Move> wanted) {
    return moves.stream().anyMatch(wanted);
  }

  private Optional<String> target(Predicate<Move> wanted) {
    Set<String> targets = moves.stream().filter(wanted).map(Move::to).collect(toUnmodifiableSet());
    if (targets.size() > 1) {
      throw new IllegalStateException("the table is ambiguous: " + targets);
    }
    return targets.stream().findFirst();
  }
}
