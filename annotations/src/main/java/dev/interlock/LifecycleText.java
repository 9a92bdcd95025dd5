package dev.interlock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A lifecycle as generated code writes it down: once, as lines that a person can read. The tables
 * are made of them with the first question, and the graph when somebody asks for it.
 *
 * <pre>
 * initial: PLACED
 * events: PAY SHIP
 * PLACED PAY>PAID?inStock/CUSTOMER,CLERK >LOST
 * </pre>
 *
 * <p>Lists have a head: {@code initial}, {@code terminal}, {@code sentinels}, {@code events},
 * {@code actors}, {@code group} and its name; and {@code formerly} and a constant, {@code prefix}
 * and {@code words} what each says. Other lines are a state and its arcs, each an event if it has
 * one, an arrow and its target, a guard behind a question mark, actors behind a slash; an event
 * alone is ignored. Where {@code names} are listed, all are meant by their places, in base 36, and
 * {@code >a-c} leads to three states.
 *
 * <p>Constants are found by their names: the enum may have been compiled anew since. None of that
 * needs more than this class and its reader, no lambda and no reflection, as a program waits for
 * it.
 *
 * @param <S> the enum
 */
@SuppressWarnings("EnumOrdinal") // rows by ordinal, of one and the same class at run time
public final class LifecycleText<S extends Enum<S>> {

  private final Class<S> type;
  private final @Nullable Class<? extends Enum<?>> actorType;
  private final LifecycleLines lines;
  private final S[] states;
  private final Map<String, Integer> places;
  private final Map<String, Integer> events = new HashMap<>();
  private final int words;
  private final @Nullable S[] next;
  private final long[] targets;
  private final long[] sources;
  private final long[] ignored;
  private volatile @Nullable StateGraph<S> graph;

  /**
   * Reads a lifecycle.
   *
   * @param states the constants; null if they aren't made yet
   * @param events the constants of the events, if they are an enum of the user's
   * @param actors the enum of the actors, if it is the user's
   * @param text the lines, each by itself or several with line breaks
   * @throws IllegalStateException if the constants aren't made yet, or one is missing
   */
  public LifecycleText(
      Class<S> type,
      S @Nullable [] states,
      Enum<?> @Nullable [] events,
      @Nullable Class<? extends Enum<?>> actors,
      String... text) {
    this.type = type;
    this.actorType = actors;
    this.lines = new LifecycleLines(text);
    this.states = states == null ? Constants.of(type) : states;
    this.places = places(this.states);
    List<String> width = lines.listed("words");
    this.words = width.isEmpty() ? 1 : Integer.parseInt(width.get(0));
    if (events == null) {
      for (String each : lines.listed("events")) {
        this.events.put(each, this.events.size());
      }
    } else {
      this.events.putAll(places(events));
    }
    int columns = this.events.size();
    this.next = Arrays.copyOf(Arrays.copyOf(this.states, 0), this.states.length * columns);
    this.targets = new long[this.states.length * words];
    this.sources = new long[columns * words];
    this.ignored = new long[columns * words];
    LifecycleLines arc = lines.again();
    while (arc.next()) {
      read(arc, columns);
    }
  }

  private static Map<String, Integer> places(Enum<?>[] constants) {
    Map<String, Integer> places = new HashMap<>();
    for (Enum<?> each : constants) {
      places.put(each.name(), each.ordinal());
    }
    return places;
  }

  private void read(LifecycleLines arc, int columns) {
    int from = state(arc.from).ordinal();
    int event = arc.event == null ? -1 : place(events, arc.event);
    if (arc.to == null) {
      set(ignored, event, from);
      return;
    }
    S to = state(arc.to);
    set(targets, from, to.ordinal());
    if (event >= 0) {
      set(sources, event, from);
      if (arc.guard == null) {
        next[from * columns + event] = to;
      }
    }
  }

  /** Returns the constant of a name. */
  S state(String name) {
    return states[place(places, name)];
  }

  private int place(Map<String, Integer> constants, String name) {
    Integer place = constants.get(name);
    if (place == null) {
      throw new IllegalStateException(
          "what was generated for "
              + EnumNames.of(type)
              + " names "
              + name
              + ", which isn't there any more: the annotation processor has to run again");
    }
    return place;
  }

  private void set(long[] table, int row, int column) {
    table[row * words + (column >>> 6)] |= 1L << column;
  }

  /** Returns the states of a list, a bit each. */
  public long[] states(String head) {
    long[] mask = new long[words];
    for (String each : lines.constants(head)) {
      set(mask, 0, state(each).ordinal());
    }
    return mask;
  }

  /** Returns where each event leads unless guards decide, a row of events a state. */
  public @Nullable S[] next() {
    return next;
  }

  /** Returns where each state may go, a bit a state. */
  public long[] targets() {
    return targets;
  }

  /** Returns in which states each event may be fired, a bit a state. */
  public long[] sources() {
    return sources;
  }

  /** Returns which states ignore each event, a bit a state. */
  public long[] ignored() {
    return ignored;
  }

  /** Returns where each actor may take each state, a row of actors a state. */
  public long[] targets(Enum<?>[] actors) {
    return admitted(actors, false, states.length);
  }

  /** Returns where each actor may fire each event, a row of actors an event. */
  public long[] sources(Enum<?>[] actors) {
    return admitted(actors, true, events.size());
  }

  private long[] admitted(Enum<?>[] actors, boolean byEvent, int rows) {
    Map<String, Integer> columns = places(actors);
    long[] table = new long[rows * actors.length * words];
    LifecycleLines arc = lines.again();
    while (arc.next()) {
      if (arc.to != null && !(byEvent && arc.event == null)) {
        int from = state(arc.from).ordinal();
        int row = byEvent && arc.event != null ? place(events, arc.event) : from;
        int bit = byEvent ? from : state(arc.to).ordinal();
        if (arc.actors == null) {
          for (int actor = 0; actor < actors.length; actor++) {
            set(table, row * actors.length + actor, bit);
          }
        } else {
          for (String actor : arc.actors.split(",", -1)) {
            set(table, row * actors.length + place(columns, actor), bit);
          }
        }
      }
    }
    return table;
  }

  /** Returns the events that each state allows, a set a state. */
  public <E extends Enum<E>> List<Set<E>> events(Class<E> of) {
    E[] all = Constants.of(of);
    List<Set<E>> sets = new ArrayList<>();
    for (int from = 0; from < states.length; from++) {
      Set<E> allowed = EnumSet.noneOf(of);
      for (int event = 0; event < events.size(); event++) {
        if ((sources[event * words + (from >>> 6)] >>> from & 1) != 0) {
          allowed.add(all[event]);
        }
      }
      sets.add(Collections.unmodifiableSet(allowed));
    }
    return sets;
  }

  /** Returns the graph, always the same. */
  public StateGraph<S> graph() {
    StateGraph<S> made = graph;
    if (made == null) {
      // Under no lock: who holds it could wait for the enum, and the enum ask for the graph.
      made = first(new LifecycleGraph<>(this, lines.again()).graph(type, actorType));
    }
    return made;
  }

  private synchronized StateGraph<S> first(StateGraph<S> made) {
    StateGraph<S> before = graph;
    if (before != null) {
      return before;
    }
    graph = made;
    return made;
  }

  /**
   * Returns what is thrown where a state didn't go to another. What the guards have decided isn't
   * asked again; those on what else the state allows are asked here, and never later.
   *
   * @param actor who asked, if that matters
   * @param guards answers a guard's question by the guard's name, if they have said no
   */
  public RuntimeException refused(
      S from, S to, @Nullable String actor, @Nullable Predicate<String> guards) {
    return IllegalTransitionException.of(this, Question.to(from, to, actor), guards);
  }

  /** Returns what is thrown where a state refused an event, by the same rules. */
  public RuntimeException refused(
      S from, String event, @Nullable String actor, @Nullable Predicate<String> guards) {
    return IllegalTransitionException.of(this, Question.on(from, event, actor), guards);
  }
}
