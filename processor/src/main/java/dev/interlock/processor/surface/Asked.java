package dev.interlock.processor.surface;

import dev.interlock.processor.model.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule of signatures: what a move depends on, it takes. The order of parameters is what is
 * asked, then who asks, then what answers the guards.
 */
final class Asked {

  private Asked() {}

  /**
   * Returns what a move takes: an actor exactly where one of the moves that it may meet names
   * actors, and the guards exactly where one of them is guarded. There is no shorter form, which
   * would leave a question out.
   *
   * @param met the moves that it may meet
   * @param asked what is asked
   */
  static List<Parameter> byMove(Collection<Move> met, Parameter... asked) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (met.stream().anyMatch(move -> !move.by().anyone())) {
      parameters.add(Parameter.BY);
    }
    if (met.stream().anyMatch(move -> move.guard().isPresent())) {
      parameters.add(Parameter.GUARDS);
    }
    return parameters;
  }

  /**
   * Returns what a question about such a move takes, in each of its strengths, the weakest first:
   * as it is declared, for an actor, and decided by everything that the move takes.
   */
  static List<List<Parameter>> byQuestion(Collection<Move> met, Parameter... asked) {
    List<Parameter> decided = byMove(met, asked);
    List<Parameter> forActor = new ArrayList<>(decided);
    forActor.remove(Parameter.GUARDS);
    Set<List<Parameter>> strengths = new LinkedHashSet<>();
    strengths.add(List.of(asked));
    strengths.add(forActor);
    strengths.add(decided);
    return List.copyOf(strengths);
  }

  static List<Parameter> of(Parameter[] asked, boolean by, boolean guarded) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (by) {
      parameters.add(Parameter.BY);
    }
    if (guarded) {
      parameters.add(Parameter.GUARDS);
    }
    return parameters;
  }

  static List<Parameter> of(boolean guarded, Parameter... asked) {
    return of(asked, false, guarded);
  }
}
