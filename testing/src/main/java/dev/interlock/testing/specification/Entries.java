package dev.interlock.testing.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read of a file's tables: by state and event, what leads where. */
final class Entries {

  /**
   * What a cell is about.
   *
   * @param state the state's name
   * @param event the event; empty for the transitions without one
   */
  record Key(String state, Optional<String> event) {}

  /** What is said of a state and an event, and where that begins. */
  record Said(List<Way> ways, List<Cell> cells) {}

  private final Map<Key, Said> entries = new LinkedHashMap<>();
  private final Set<Key> unclear = new LinkedHashSet<>();
  private final Map<String, Place> states = new LinkedHashMap<>();
  private final Map<Optional<String>, Place> events = new LinkedHashMap<>();
  private final Set<String> initial = new LinkedHashSet<>();
  private final Set<String> terminal = new LinkedHashSet<>();

  /** Notes that a state is in the table. */
  void state(String name, Place place) {
    states.putIfAbsent(name, place);
  }

  /** Notes that an event is in the table. */
  void event(Optional<String> name, Place place) {
    events.putIfAbsent(name, place);
  }

  void initial(String state) {
    initial.add(state);
  }

  void terminal(String state) {
    terminal.add(state);
  }

  /** Adds what a cell says. */
  void add(Key key, List<Way> ways, Cell cell) {
    Said entry =
        entries.computeIfAbsent(key, any -> new Said(new ArrayList<>(), new ArrayList<>()));
    entry.ways().addAll(ways);
    entry.cells().add(cell);
  }

  /** Notes that what is said of a state and an event can't be understood. */
  void unclear(Key key) {
    unclear.add(key);
  }

  Map<Key, Said> entries() {
    return entries;
  }

  boolean isClear(Key key) {
    return !unclear.contains(key);
  }

  Map<String, Place> states() {
    return states;
  }

  Map<Optional<String>, Place> events() {
    return events;
  }

  Set<String> initial() {
    return initial;
  }

  Set<String> terminal() {
    return terminal;
  }
}
