package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the names in a table may mean, and what is wrong with those that mean nothing.
 *
 * @param <S> the enum
 */
final class Vocabulary<S extends Enum<S>> {

  private final String type;
  private final Names states;
  private final Names events;
  private final Names actors;
  private final Names guards;
  private final List<Problem> problems = new ArrayList<>();

  Vocabulary(StateGraph<S> declared) {
    type = declared.type().getSimpleName();
    states = new Names("state", declared.states().stream().map(Enum::name).toList());
    Map<String, String> others = new HashMap<>();
    declared.states().forEach(state -> others.put(declared.shortName(state), state.name()));
    states.also(others);
    events = new Names("event", declared.events());
    actors = new Names("actor", declared.actors());
    TreeSet<String> asked = new TreeSet<>();
    declared.arcs().forEach(arc -> arc.guard().ifPresent(asked::add));
    guards = new Names("guard", asked);
  }

  Optional<String> state(Place place, String written) {
    return known(states, place, written);
  }

  Optional<String> event(Place place, String written) {
    return known(events, place, written);
  }

  Optional<String> actor(Place place, String written) {
    return known(actors, place, written);
  }

  Optional<String> guard(Place place, String written) {
    return known(guards, place, written);
  }

  private Optional<String> known(Names names, Place place, String written) {
    Optional<String> found = names.find(written);
    if (found.isEmpty()) {
      problem(place, names.unknown(type, written));
    }
    return found;
  }

  void problem(Place place, String text) {
    problems.add(new Problem(place, text));
  }

  /** Returns what was found wrong, in the order of the file. */
  List<Problem> problems() {
    return problems.stream()
        .sorted((one, other) -> one.place().compareTo(other.place()))
        .distinct()
        .toList();
  }

  /** Returns what the enum is called. */
  String type() {
    return type;
  }
}
