package dev.interlock.example.audit.read;

import static java.util.stream.Collectors.toMap;

import dev.interlock.example.JobState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The spellings of a job's state: {@code JOB_STATE_RUNNING} as in the API, {@code Running} as
 * gcloud prints it, {@code RUNNING}, and the wire number.
 */
final class StateNames {

  private static final String PREFIX = "JOB_STATE_";

  private static final Map<String, JobState> BY_SHORT_NAME =
      Arrays.stream(JobState.values())
          .collect(toMap(state -> state.name().substring(PREFIX.length()), state -> state));

  /** As most inputs have them: these need no second look. */
  private static final Map<String, JobState> BY_NAME =
      Arrays.stream(JobState.values()).collect(toMap(JobState::name, state -> state));

  private StateNames() {}

  /**
   * Reads a state's name.
   *
   * @param text the name, in any case, with or without the API's prefix
   * @return the state
   * @throws Misread if no state is called so
   */
  static JobState named(String text) throws Misread {
    JobState exact = BY_NAME.get(text);
    return exact != null ? exact : spelt(text);
  }

  private static JobState spelt(String text) throws Misread {
    String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    String shortName = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    JobState state = BY_SHORT_NAME.get(shortName);
    if (state == null) {
      throw new Misread(Quoted.of(text) + " is no state of a job", expectedName(shortName));
    }
    return state;
  }

  /**
   * Finds the state with a wire number.
   *
   * @param text a whole number
   * @return the state
   * @throws Misread if no state has that number
   */
  static JobState numbered(String text) throws Misread {
    Optional<JobState> state;
    try {
      state = JobState.ofNumber(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      state = Optional.empty();
    }
    return state.orElseThrow(
        () ->
            new Misread(
                Quoted.of(text) + " is no state's number",
                "a number from 0 to " + (JobState.values().length - 1)));
  }

  private static String expectedName(String shortName) {
    return NearestName.to(shortName, BY_SHORT_NAME.keySet())
        .map(nearest -> PREFIX + nearest + ", perhaps")
        .orElseGet(
            () ->
                Arrays.stream(JobState.values())
                    .map(JobState::name)
                    .collect(Collectors.joining(", ", "one of ", "")));
  }
}
