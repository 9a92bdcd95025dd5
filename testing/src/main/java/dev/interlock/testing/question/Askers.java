package dev.interlock.testing.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody who may ask, with each set of answers of the guards that a question meets. */
public final class Askers {

  /** Of more guards, not all sets of answers are tried: see {@link #answers}. */
  private static final int ALL_SETS = 4;

  private Askers() {}

  /**
   * Returns each actor, or nobody where there is none, with each set of answers.
   *
   * @param actors the actors' names
   * @param guards the guards that the question meets
   */
  public static List<Asker> of(Collection<String> actors, Collection<String> guards) {
    List<Asker> askers = new ArrayList<>();
    for (Set<String> yes : answers(guards)) {
      if (actors.isEmpty()) {
        askers.add(new Asker(Optional.empty(), Optional.of(yes)));
      }
      for (String actor : actors) {
        askers.add(new Asker(Optional.of(actor), Optional.of(yes)));
      }
    }
    return askers;
  }

  /**
   * Returns sets of guards that say yes: all sets of up to four; of more, each one with all that
   * come after it, which decides in which order they are tried, each one alone, and none.
   */
  public static Set<Set<String>> answers(Collection<String> guards) {
    List<String> each = List.copyOf(new LinkedHashSet<>(guards));
    Set<Set<String>> answers = new LinkedHashSet<>();
    if (each.size() <= ALL_SETS) {
      for (int set = (1 << each.size()) - 1; set >= 0; set--) {
        answers.add(chosen(each, set));
      }
      return answers;
    }
    for (int first = 0; first < each.size(); first++) {
      answers.add(Set.copyOf(each.subList(first, each.size())));
    }
    for (String one : each) {
      answers.add(Set.of(one));
    }
    answers.add(Set.of());
    return answers;
  }

  private static Set<String> chosen(List<String> guards, int set) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int place = 0; place < guards.size(); place++) {
      if ((set >> place & 1) != 0) {
        chosen.add(guards.get(place));
      }
    }
    return Set.copyOf(chosen);
  }
}
