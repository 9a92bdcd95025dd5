package dev.interlock.testing.question;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who asks, and what the guards say. A question that isn't told the one is about anyone; one that
 * isn't told the other takes each guard to say yes.
 *
 * @param actor the actor's name; empty if the question isn't told
 * @param yes the guards that say yes, all others say no; empty if the question isn't told
 */
public record Asker(Optional<String> actor, Optional<Set<String>> yes) {

  /** Whoever asks, whatever the guards say. */
  public static final Asker ANYONE = new Asker(Optional.empty(), Optional.empty());

  /** Makes an asker; no part may be null. */
  public Asker {
    yes = yes.map(Set::copyOf);
  }

  /** Returns whether a guard lets this one pass. */
  public boolean passes(String guard) {
    return yes.isEmpty() || yes.get().contains(guard);
  }

  /** Returns only what a question is told that takes the one, the other, or both. */
  public Asker told(boolean takesActor, boolean takesGuards) {
    return new Asker(takesActor ? actor : Optional.empty(), takesGuards ? yes : Optional.empty());
  }

  /** Returns what the guards say, in words; nothing where the question isn't told. */
  public String guardsText() {
    return yes.map(
            names ->
                names.isEmpty()
                    ? ", every guard says no"
                    : ", " + String.join(" and ", new TreeSet<>(names)) + " said yes")
        .orElse("");
  }
}
