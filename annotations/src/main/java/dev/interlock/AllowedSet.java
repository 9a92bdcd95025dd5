package dev.interlock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a state allows, as a set that is made once, whoever lists it. What guards leave of it is
 * found from here, one constant after the other, and is made once, too.
 *
 * @param <E> the enum of whose constants it is
 */
public final class AllowedSet<E extends Enum<E>> {

  /** Guards may say anything: of what they leave of a set, so many are kept. */
  private static final int MOST = 1_000;

  private final Set<E> set;
  private final E[] none;
  private final AllowedSet<E> whole;
  private volatile E @Nullable [] constants;
  private volatile @Nullable AllowedSet<E> rests;
  private int kept;

  /** The constant without which this is left of another set, of which more may be known. */
  private final @Nullable E missing;

  private @Nullable AllowedSet<E> next;

  AllowedSet(EnumSet<E> set, E[] none) {
    this.set = Collections.unmodifiableSet(set);
    this.none = none;
    this.whole = this;
    this.missing = null;
  }

  private AllowedSet(EnumSet<E> set, E missing, AllowedSet<E> whole) {
    this.set = Collections.unmodifiableSet(set);
    this.none = whole.none;
    this.whole = whole;
    this.missing = missing;
  }

  /** Returns the set, which can't be changed. */
  public Set<E> set() {
    return set;
  }

  /** Returns what is in the set, always the same array. */
  public E[] constants() {
    E[] known = constants;
    if (known == null) {
      known = set.toArray(none);
      constants = known;
    }
    return known;
  }

  /** Returns what is left without one of the constants. */
  public AllowedSet<E> without(E constant) {
    for (AllowedSet<E> rest = rests; rest != null; rest = rest.next) {
      if (rest.missing == constant) {
        return rest;
      }
    }
    EnumSet<E> fewer = EnumSet.copyOf(set);
    fewer.remove(constant);
    AllowedSet<E> left = new AllowedSet<>(fewer, constant, whole);
    synchronized (whole) {
      if (whole.kept < MOST) {
        whole.kept++;
        left.next = rests;
        rests = left;
      }
    }
    return left;
  }
}
