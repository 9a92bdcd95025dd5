package dev.interlock.testing.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A start and the moves after it, refused ones among them. Immutable.
 *
 * @param <S> the enum
 * @param start the state in which it begins
 * @param moves the moves, in their order
 */
public record Walk<S extends Enum<S>>(S start, List<Move<S>> moves) {

  /** Makes a walk; no part may be null. */
  public Walk {
    Objects.requireNonNull(start, "start");
    moves = List.copyOf(moves);
  }

  /** Makes a walk that only begins. */
  public static <S extends Enum<S>> Walk<S> from(S start) {
    return new Walk<>(start, List.of());
  }

  /** Returns the same walk with a move more. */
  public Walk<S> then(Move<S> move) {
    List<Move<S>> all = new ArrayList<>(moves);
    all.add(move);
    return new Walk<>(start, all);
  }

  /** Returns the first moves of this walk. */
  public Walk<S> first(int count) {
    return new Walk<>(start, moves.subList(0, count));
  }

  /** Returns the walk on one line: {@code PLACED, on PAY, to DELIVERED}. */
  @Override
  public String toString() {
    return start.name() + moves.stream().map(move -> ", " + move).collect(Collectors.joining());
  }
}
