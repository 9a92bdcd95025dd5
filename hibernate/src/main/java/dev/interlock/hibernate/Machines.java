package dev.interlock.hibernate;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/**
 * Finds what is of a machine's enum in a mapped type: the value itself, or parts of embedded ones.
 */
final class Machines {

  /** A judge, and the way from the value to what it judges. */
  record Found(Judge<?> judge, ValuePath path) {}

  private final Settings settings;
  private final List<Found> found = new ArrayList<>();

  private Machines(Settings settings) {
    this.settings = settings;
  }

  static List<Found> in(Type type, Place place, Settings settings) {
    Machines machines = new Machines(settings);
    machines.search(type, place, new ValuePath(List.of()));
    return machines.found;
  }

  private void search(Type type, Place place, ValuePath path) {
    if (type instanceof ComponentType parts) {
      Type[] types = parts.getSubtypes();
      String[] names = parts.getPropertyNames();
      for (int index = 0; index < types.length; index++) {
        search(types[index], place.inside(names[index]), path.then(parts, index));
      }
    } else if (type.getReturnedClass().isEnum()) {
      judge(type.getReturnedClass(), place).ifPresent(judge -> found.add(new Found(judge, path)));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // of whatever enum it is
  private Optional<Judge<?>> judge(Class<?> type, Place place) {
    Optional<StateGraph<?>> graph = StateGraph.find((Class) type);
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    Judge<?> judge = new Judge<>(place, graph.get(), settings);
    return judge.isOff() ? Optional.empty() : Optional.of(judge);
  }
}
