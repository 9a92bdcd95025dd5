package dev.interlock.processor.surface;

import java.util.ArrayList;
import java.util.List;

/** The order of parameters: what is asked, then who asks, then what answers the guards. */
final class Asked {

  private Asked() {}

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
