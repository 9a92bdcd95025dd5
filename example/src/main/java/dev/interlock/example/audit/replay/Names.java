package dev.interlock.example.audit.replay;

import dev.interlock.example.JobState;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What states are called in sentences. */
public final class Names {

  private static final String PREFIX = "JOB_STATE_";

  private Names() {}

  /**
   * The name of a state without what all of them begin with.
   *
   * @param state the state
   * @return its name, such as {@code RUNNING}
   */
  public static String of(JobState state) {
    return state.name().substring(PREFIX.length());
  }

  /**
   * The names of some states.
   *
   * @param states the states
   * @return their names with commas between them; empty if there are none
   */
  public static String of(Collection<JobState> states) {
    return states.stream().map(Names::of).collect(Collectors.joining(", "));
  }

  /** Names as a choice: "A", "A or B", "A, B or C". */
  static String choice(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
