package dev.interlock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each actor may do: rows of a bit a state, a row of actors for each state that may be left,
 * and for each event that may be fired. Where a row takes more than a word, those that are equal
 * stand there once: of many actors, few may do what others may not.
 *
 * @param <S> the enum of the states
 */
public final class ActorRows<S extends Enum<S>> {

  private static final String ANYONE = "";

  private final LifecycleText<S> text;
  private final Map<String, Integer> actors;
  private final LifecycleRows targets;
  private final LifecycleRows sources;

  /** Reads what a lifecycle says of the actors. */
  public ActorRows(LifecycleText<S> text, Enum<?>[] actors) {
    this.text = text;
    this.actors = LifecycleText.places(actors);
    List<Map<String, long[]>> byState = nobody(text.states.length);
    List<Map<String, long[]>> byEvent = nobody(text.events.size());
    LifecycleLines arc = text.lines.again();
    while (arc.next()) {
      if (arc.to != null) {
        int from = text.place(arc.from);
        admit(byState.get(from), arc.actors(), text.words, text.place(arc.to));
        if (arc.event != null) {
          int event = text.place(text.events, arc.event);
          admit(byEvent.get(event), arc.actors(), text.words, from);
        }
      }
    }
    this.targets = rows(byState);
    this.sources = rows(byEvent);
  }

  /** For each row, bits by the actors who are admitted to them together. */
  private static List<Map<String, long[]>> nobody(int rows) {
    List<Map<String, long[]>> admitted = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      admitted.add(new HashMap<>());
    }
    return admitted;
  }

  private static void admit(
      Map<String, long[]> admitted, @Nullable String named, int words, int column) {
    String actors = named == null ? ANYONE : named;
    long[] bits = admitted.get(actors);
    if (bits == null) {
      bits = new long[words];
      admitted.put(actors, bits);
    }
    bits[column >>> 6] |= 1L << column;
  }

  private LifecycleRows rows(List<Map<String, long[]>> admitted) {
    int rows = admitted.size() * actors.size();
    return text.words == 1 ? ofOneWord(admitted, rows) : ofWords(admitted, rows);
  }

  private LifecycleRows ofOneWord(List<Map<String, long[]>> admitted, int rows) {
    long[] bits = new long[rows];
    int row = 0;
    for (Map<String, long[]> each : admitted) {
      for (long[] of : byActor(each)) {
        bits[row++] = of[0];
      }
    }
    return new LifecycleRows(bits, null, 1);
  }

  private LifecycleRows ofWords(List<Map<String, long[]>> admitted, int rows) {
    int words = text.words;
    int[] starts = new int[rows];
    long[] bits = new long[words];
    // A hash of all bits: LongBuffer's has the lower halves only, and most rows are nearly empty.
    Map<BitSet, Integer> known = new HashMap<>();
    int row = 0;
    for (Map<String, long[]> each : admitted) {
      long[] before = null;
      for (long[] of : byActor(each)) {
        if (of == before) {
          starts[row] = starts[row - 1];
        } else {
          int next = known.size() * words;
          Integer start = known.putIfAbsent(BitSet.valueOf(of), next);
          if (start == null) {
            bits = next < bits.length ? bits : Arrays.copyOf(bits, 2 * next);
            System.arraycopy(of, 0, bits, next, words);
          }
          starts[row] = start == null ? next : start;
        }
        before = of;
        row++;
      }
    }
    return new LifecycleRows(Arrays.copyOf(bits, known.size() * words), starts, words);
  }

  /** For each actor the bits; actors that nothing names have one row in common. */
  private long[][] byActor(Map<String, long[]> admitted) {
    long[] anyone = admitted.getOrDefault(ANYONE, new long[text.words]);
    long[][] bits = new long[actors.size()][];
    Arrays.fill(bits, anyone);
    for (Map.Entry<String, long[]> each : admitted.entrySet()) {
      if (!each.getKey().equals(ANYONE)) {
        for (String name : each.getKey().split(",", -1)) {
          int actor = text.place(actors, name);
          if (bits[actor] == anyone) {
            bits[actor] = anyone.clone();
          }
          add(each.getValue(), bits[actor]);
        }
      }
    }
    return bits;
  }

  private static void add(long[] bits, long[] to) {
    for (int word = 0; word < bits.length; word++) {
      to[word] |= bits[word];
    }
  }

  /** Returns where each actor may take each state, a row of actors a state. */
  public long[] targets() {
    return targets.bits;
  }

  /** Returns where each row of targets begins; null if they take a word each. */
  public int @Nullable [] targetsAt() {
    return targets.starts;
  }

  /** Returns in which states each actor may fire each event, a row of actors an event. */
  public long[] sources() {
    return sources.bits;
  }

  /** Returns where each row of sources begins; null if they take a word each. */
  public int @Nullable [] sourcesAt() {
    return sources.starts;
  }

  /** Returns the targets as sets, a row of actors a state. */
  public AllowedSets<S> allowedTargets() {
    return new AllowedSets<>(text.type, text.states.length * actors.size(), targets);
  }

  /** Returns the events that a state allows to an actor, a row of actors a state. */
  public <E extends Enum<E>> AllowedSets<E> allowedEvents(Class<E> type) {
    int width = actors.size();
    return new AllowedSets<>(type, text.states.length * width, sources, width, width, 1);
  }

  /** Returns who may fire an event in a state, a row of events a state. */
  public <A extends Enum<A>> AllowedSets<A> allowedActors(Class<A> type) {
    int width = text.events.size();
    return new AllowedSets<>(type, text.states.length * width, sources, width, 1, actors.size());
  }
}
