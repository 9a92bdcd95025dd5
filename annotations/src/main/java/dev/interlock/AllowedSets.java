package dev.interlock;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What generated code lists: which constants of an enum a state allows, a set a row. Each is made
 * when it is asked for first, and those that are equal are one; the constants are asked for no
 * sooner, as their enum may ask about the lifecycle while it is initialised.
 *
 * @param <E> the enum of whose constants the sets are
 */
public final class AllowedSets<E extends Enum<E>> {

  private final Class<E> type;
  private final @Nullable AllowedSet<E>[] sets;
  private final LifecycleRows rows;
  private final int width;
  private final int step;
  private final int factor;
  private final Map<Set<E>, AllowedSet<E>> known = new HashMap<>();

  /** Sets that are rows of bits, a bit a constant. */
  AllowedSets(Class<E> type, int count, LifecycleRows rows) {
    this(type, count, rows, 1, 0, 0);
  }

  /**
   * Sets that go across rows of a bit a state: of the set at {@code state * width + other}, the
   * constant at a place has the row {@code place * step + other * factor}.
   */
  @SuppressWarnings("unchecked") // an array of sets of this type and of nothing else
  AllowedSets(Class<E> type, int count, LifecycleRows rows, int width, int step, int factor) {
    this.type = type;
    this.sets = (AllowedSet<E>[]) new AllowedSet<?>[count];
    this.rows = rows;
    this.width = width;
    this.step = step;
    this.factor = factor;
  }

  /** Returns where each state may go, a set a state. */
  public static <S extends Enum<S>> AllowedSets<S> targets(LifecycleText<S> text) {
    return new AllowedSets<>(text.type, text.states.length, text.rows(text.targets));
  }

  /** Returns the events that each state allows, a set a state. */
  public static <E extends Enum<E>> AllowedSets<E> events(LifecycleText<?> text, Class<E> type) {
    return new AllowedSets<>(type, text.states.length, text.rows(text.sources), 1, 1, 0);
  }

  /** Returns the set of a row. */
  public AllowedSet<E> at(int row) {
    AllowedSet<E> made = sets[row];
    // The constants under no lock: who holds it could wait for the enum, and the enum list here.
    return made == null ? make(row, Constants.of(type)) : made;
  }

  private synchronized AllowedSet<E> make(int row, E[] all) {
    EnumSet<E> allowed = EnumSet.noneOf(type);
    for (int place = 0; place < all.length; place++) {
      if (step == 0
          ? rows.has(row, place)
          : rows.has(place * step + row % width * factor, row / width)) {
        allowed.add(all[place]);
      }
    }
    AllowedSet<E> made = known.get(allowed);
    if (made == null) {
      made = new AllowedSet<>(allowed, Arrays.copyOf(all, 0));
      known.put(made.set(), made);
    }
    sets[row] = made;
    return made;
  }
}
