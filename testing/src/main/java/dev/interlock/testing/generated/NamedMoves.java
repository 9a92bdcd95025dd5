package dev.interlock.testing.generated;

import dev.interlock.Spelling;
import dev.interlock.StateGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which event or state a generated method is named after. A name of which that can't be told for
 * sure, as two states are called alike but for their capitals, is nobody's.
 */
final class NamedMoves {

  private static final String STRING = "toStringState";

  private final Optional<Class<?>> events;
  private final Set<String> known;
  private final Map<String, String> states = new HashMap<>();

  NamedMoves(StateGraph<?> graph, Optional<Class<?>> events) {
    this.events = events;
    this.known = Set.copyOf(graph.events());
    states(graph);
  }

  private <S extends Enum<S>> void states(StateGraph<S> graph) {
    Set<String> twice = new HashSet<>();
    for (S state : graph.states()) {
      String spelled = spelled(graph.shortName(state));
      if (states.put(spelled, state.name()) != null) {
        twice.add(spelled);
      }
    }
    states.keySet().removeAll(twice);
  }

  /** Returns the event whose move or, with {@code can} before it, question has this name. */
  Optional<String> event(String method) {
    List<String> spellings =
        method.isEmpty()
            ? List.of()
            : List.of(
                method, method.substring(0, 1).toLowerCase(Locale.ROOT) + method.substring(1));
    for (String spelling : spellings) {
      Optional<String> found = events.flatMap(type -> constant(type, spelling));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum, of which only the class is known
  private Optional<String> constant(Class<?> type, String spelling) {
    try {
      return Optional.of(Spelling.of((Class) type, spelling))
          .map(found -> ((Enum<?>) found).name())
          .filter(known::contains);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the state to which the move of this name leads, {@code toPaid}. */
  Optional<String> target(String method) {
    if (!method.startsWith("to")) {
      return Optional.empty();
    }
    // Object has a toString() already.
    boolean string = method.equals(STRING) && !states.containsKey(spelled("stringState"));
    return Optional.ofNullable(states.get(spelled(string ? "string" : method.substring(2))));
  }

  private static String spelled(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
