package dev.interlock.processor.surface;

import dev.interlock.processor.model.Move;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule of signatures: what a move depends on, it takes. That is an actor exactly where one of
 * the moves that it may meet names actors, and the guards exactly where one of them is guarded.
 * There is no shorter form, which would leave a question out.
 *
 * @param onActor whether it matters who asks
 * @param onGuards whether it matters what the guards say
 */
public record Dependence(boolean onActor, boolean onGuards) {

  /** What depends on nothing. */
  static final Dependence NONE = new Dependence(false, false);

  /** Returns what a move depends on that may meet some moves. */
  public static Dependence of(Collection<Move> met) {
    return new Dependence(
        met.stream().anyMatch(move -> !move.by().anyone()),
        met.stream().anyMatch(move -> move.guard().isPresent()));
  }

  /** Returns whether who knows the other's answers knows all that this depends on. */
  public boolean within(Dependence other) {
    return (other.onActor || !onActor) && (other.onGuards || !onGuards);
  }

  /**
   * Returns the parameters of a move: what is asked, then who asks, then what answers the guards.
   */
  public List<Parameter> after(Parameter... asked) {
    Stream<Parameter> by = onActor ? Stream.of(Parameter.BY) : Stream.of();
    Stream<Parameter> guards = onGuards ? Stream.of(Parameter.GUARDS) : Stream.of();
    return Stream.of(Stream.of(asked), by, guards).flatMap(each -> each).toList();
  }

  /**
   * Returns the parameters of a question about such a move in each of its strengths, the weakest
   * first: as it is declared, for an actor, and decided by everything that the move takes.
   */
  List<List<Parameter>> strengths(Parameter... asked) {
    Set<List<Parameter>> strengths = new LinkedHashSet<>();
    strengths.add(List.of(asked));
    strengths.add(new Dependence(onActor, false).after(asked));
    strengths.add(after(asked));
    return List.copyOf(strengths);
  }
}
