package dev.interlock.testing.tour;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All simple ways to an end: from an initial state to a terminal one, through no state twice.
 *
 * @param <S> the enum
 * @param walks the ways, in the order of what is declared
 * @param cut whether there are more of them
 */
public record Ways<S extends Enum<S>>(List<Walk<S>> walks, boolean cut) {

  /** Makes ways. */
  public Ways {
    walks = List.copyOf(walks);
  }

  /**
   * Finds them.
   *
   * @param most how many at most
   * @param longest of how many moves each at most
   */
  public static <S extends Enum<S>> Ways<S> of(Strides<S> strides, int most, int longest) {
    Search<S> search = new Search<>(strides, most, longest);
    for (S root : strides.roots()) {
      search.go(root, Walk.from(root));
    }
    // One more than is asked for tells that there are more.
    boolean more = search.found.size() > most;
    List<Walk<S>> walks = more ? search.found.subList(0, most) : search.found;
    return new Ways<>(walks, more || search.tooLong);
  }

  /** Goes on only where an end can still be reached, so that no time is lost. */
  private static final class Search<S extends Enum<S>> {

    private final Strides<S> strides;
    private final int most;
    private final int longest;
    private final Set<S> behind;
    private final List<Walk<S>> found = new ArrayList<>();
    private boolean tooLong;

    Search(Strides<S> strides, int most, int longest) {
      this.strides = strides;
      this.most = most;
      this.longest = longest;
      this.behind = EnumSet.noneOf(strides.model().graph().type());
    }

    void go(S state, Walk<S> walk) {
      if (strides.model().graph().terminal().contains(state)) {
        found.add(walk);
        return;
      }
      int left = longest - walk.moves().size();
      OptionalInt needed = distance(state);
      if (needed.isEmpty() || found.size() > most) {
        return;
      }
      if (needed.getAsInt() > left) {
        tooLong = true;
        return;
      }
      behind.add(state);
      Set<StateGraph.Arc<S>> gone = new HashSet<>();
      for (Stride<S> stride : strides.from(state)) {
        // By one actor of each transition.
        if (gone.add(stride.arc()) && !behind.contains(stride.to())) {
          go(stride.to(), walk.then(stride.move()));
        }
      }
      behind.remove(state);
    }

    /** Returns how far the next end is, round what is behind; empty if there is none. */
    private OptionalInt distance(S from) {
      Map<S, Integer> distances = new EnumMap<>(strides.model().graph().type());
      distances.put(from, 0);
      Deque<S> open = new ArrayDeque<>(List.of(from));
      while (!open.isEmpty()) {
        S state = open.remove();
        int distance = distances.getOrDefault(state, 0);
        if (strides.model().graph().terminal().contains(state)) {
          return OptionalInt.of(distance);
        }
        for (Stride<S> stride : strides.from(state)) {
          if (!behind.contains(stride.to()) && !distances.containsKey(stride.to())) {
            distances.put(stride.to(), distance + 1);
            open.add(stride.to());
          }
        }
      }
      return OptionalInt.empty();
    }
  }
}
