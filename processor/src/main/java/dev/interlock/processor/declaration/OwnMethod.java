package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Set;

/**
 * A method that an enum declares itself and that everybody can call on its constants.
 *
 * @param name its name
 * @param parameters the types of its parameters without their arguments, each by its name within
 *     its package
 * @param silenced the names of checks that its {@code @SuppressWarnings} mentions
 */
public record OwnMethod(String name, List<String> parameters, Set<String> silenced)
    implements Place {

  public OwnMethod {
    parameters = List.copyOf(parameters);
    silenced = Set.copyOf(silenced);
  }

  /** Returns the method as messages call it: {@code canTransitionTo(Order)}. */
  public String text() {
    return name + '(' + String.join(", ", parameters) + ')';
  }
}
