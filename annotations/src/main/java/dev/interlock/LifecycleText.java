package dev.interlock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A lifecycle as generated code writes it down: once, as lines that a person can read. The tables
 * are made of them with the first question, and the graph when somebody asks for it.
 *
 * <pre>
 * initial: PLACED
 * events: PAY SHIP
 * PLACED PAY>PAID?inStock/CUSTOMER,CLERK >LOST
 * rule PAID onlyFrom: PLACED
 * </pre>
 *
 * <p>Lists have a head: {@code initial}, {@code terminal}, {@code sentinels}, {@code events},
 * {@code actors}, {@code group} and its name; and {@code formerly} and a constant, {@code prefix}
 * and {@code words} what each says. Other lines are a state and its arcs, each an event if it has
 * one, an arrow and its target, a guard behind a question mark, actors behind a slash; an event
 * alone is ignored. Where {@code names} are listed, all are meant by their places, in base 36, and
 * {@code >a-c} leads to three states. At the end, in texts of their own, which only the graph
 * reads, stand the rules: a state, what the rule says of it, and states or actors.
 *
 * <p>Constants are found by their names: the enum may have been compiled anew since. None of that
 * needs more than this class and its reader, no lambda and no reflection, as a program waits for
 * it.
 *
 * @param <S> the enum
 */
@SuppressWarnings("EnumOrdinal") // rows by ordinal, of one and the same class at run time
public final class LifecycleText<S extends Enum<S>> {

  final Class<S> type;
  final LifecycleLines lines;
  final S[] states;
  final Map<String, Integer> events;
  final int words;
  final long[] targets;
  final long[] sources;
  private final @Nullable Class<? extends Enum<?>> actorType;
  private final Map<String, Integer> places;
  private final @Nullable S[] next;
  private final long[] ignored;
  private volatile @Nullable StateNames<S> names;
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
    this.events = events == null ? places(lines.listed("events")) : places(events);
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

  private static Map<String, Integer> places(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (String each : names) {
      places.put(each, places.size());
    }
    return places;
  }

  /** Returns the ordinals of constants by their names. */
  static Map<String, Integer> places(Enum<?>[] constants) {
    Map<String, Integer> places = new HashMap<>();
    for (Enum<?> each : constants) {
      places.put(each.name(), each.ordinal());
    }
    return places;
  }

  /**
   * Refuses to answer for an enum whose constants aren't made yet.
   *
   * @param last the constant that is made last; null before that
   * @throws IllegalStateException if it is null
   */
  public static void requireMade(@Nullable Enum<?> last, Class<?> type) {
    if (last == null) {
      throw Constants.unmade(type);
    }
  }

  private void read(LifecycleLines arc, int columns) {
    int from = place(arc.from);
    int event = arc.event == null ? -1 : place(events, arc.event);
    if (arc.to == null) {
      set(ignored, event, from);
      return;
    }
    int to = place(arc.to);
    set(targets, from, to);
    if (event >= 0) {
      set(sources, event, from);
      if (!arc.isGuarded()) {
        next[from * columns + event] = states[to];
      }
    }
  }

  /** Returns the constant of a name. */
  S state(String name) {
    return states[place(name)];
  }

  /** Returns the ordinal of a state. */
  int place(String name) {
    return place(places, name);
  }

  /** Returns the ordinal of a constant, or says that it is gone. */
  int place(Map<String, Integer> constants, String name) {
    Integer place = constants.get(name);
    if (place == null) {
      throw Constants.gone(type, name);
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
      set(mask, 0, place(each));
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

  /** Returns a table of the states' bits as rows. */
  LifecycleRows rows(long[] bits) {
    return new LifecycleRows(bits, null, words);
  }

  /**
   * Finds the constant that a name stands for: its own, its short one or a former one. It may be a
   * sentinel.
   *
   * @throws IllegalArgumentException if no constant is or was called so; it says which is nearest
   */
  public S of(String name) {
    return names().find(name);
  }

  /** Returns what the constants are called: who asks for a name doesn't wait for the graph. */
  StateNames<S> names() {
    StateNames<S> made = names;
    if (made == null) {
      List<String> prefix = lines.rests("prefix: ");
      Map<String, S> former = new LinkedHashMap<>();
      for (String each : lines.rests("formerly ")) {
        int end = each.indexOf(':');
        former.put(each.substring(end + 2), state(each.substring(0, end)));
      }
      made = new StateNames<>(type, prefix.isEmpty() ? "" : prefix.get(0), former);
      names = made;
    }
    return made;
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
