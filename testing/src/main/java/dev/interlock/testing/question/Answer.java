package dev.interlock.testing.question;

import dev.interlock.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Answers in words. Two answers are the same if their words are. */
public final class Answer {

  /** The answer where nothing stands against a move. */
  public static final String NOTHING = "nothing";

  private Answer() {}

  /** Returns yes or no in words. */
  public static String of(boolean yes) {
    return yes ? "yes" : "no";
  }

  /** Returns a state in words. */
  public static String of(Enum<?> constant) {
    return constant.name();
  }

  /** Returns names in words, in the order of the alphabet. */
  public static String listed(Collection<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
  }

  /**
   * Returns why a move is refused in words. What is allowed instead isn't among them: that is said
   * where it is asked for.
   */
  public static String of(Optional<? extends Refusal<?>> refusal) {
    return refusal.map(Answer::of).orElse(NOTHING);
  }

  /** Returns a refusal in words. */
  public static String of(Refusal<?> refusal) {
    return switch (refusal.kind()) {
      case UNDECLARED -> "refused to everyone";
      case START -> "refused as a start";
      case ACTOR -> "refused to all but " + listed(refusal.actors());
      case GUARD -> "refused as " + listed(refusal.guards()) + " said no";
    };
  }
}
