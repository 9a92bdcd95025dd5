package dev.interlock.example.audit.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.interlock.example.JobStateActor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The spellings of an actor: {@code UPDATE_JOB}, {@code UpdateJob}, {@code update-job}. */
final class ActorNames {

  private static final Map<String, JobStateActor> BY_LETTERS =
      Arrays.stream(JobStateActor.values())
          .collect(toMap(actor -> letters(actor.toString()), actor -> actor));

  /** As most inputs have them: these need no second look. */
  private static final Map<String, JobStateActor> BY_NAME =
      Arrays.stream(JobStateActor.values()).collect(toMap(JobStateActor::toString, actor -> actor));

  private ActorNames() {}

  /**
   * Reads an actor's name.
   *
   * @param text the name; case, {@code _} and {@code -} don't matter
   * @return the actor
   * @throws Misread if no actor is called so
   */
  static JobStateActor named(String text) throws Misread {
    JobStateActor exact = BY_NAME.get(text);
    return exact != null ? exact : spelt(text);
  }

  private static JobStateActor spelt(String text) throws Misread {
    JobStateActor actor = BY_LETTERS.get(letters(text));
    if (actor == null) {
      throw new Misread(
          Quoted.of(text) + " is no actor",
          Arrays.stream(JobStateActor.values())
                  .map(JobStateActor::toString)
                  .collect(joining(" or "))
              + ", or no actor where none is known");
    }
    return actor;
  }

  private static String letters(String name) {
    return name.strip().toUpperCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
