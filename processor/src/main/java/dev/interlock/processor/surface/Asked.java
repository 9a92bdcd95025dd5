package dev.interlock.processor.surface;

import dev.interlock.processor.model.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Replaced by Dependence. */
final class Asked {

  private Asked() {}

  static List<Parameter> byMove(Collection<Move> met, Parameter... asked) {
    return Dependence.of(met).after(asked);
  }

  static List<List<Parameter>> byQuestion(Collection<Move> met, Parameter... asked) {
    return Dependence.of(met).strengths(asked);
  }

  static List<Parameter> of(boolean guarded, Parameter... asked) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (guarded) {
      parameters.add(Parameter.GUARDS);
    }
    return parameters;
  }
}
