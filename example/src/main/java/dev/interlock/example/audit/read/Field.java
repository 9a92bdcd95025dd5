package dev.interlock.example.audit.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that the audit reads. Where an object has several spellings, the first one counts. */
enum Field {
  JOB("job", "jobId", "job_id", "id"),
  STATE("state", "currentState", "current_state"),
  ACTOR("actor"),
  TIME("time", "timestamp", "stateTime", "currentStateTime", "current_state_time");

  private static final Map<String, Field> BY_SPELLING = new HashMap<>();

  static {
    for (Field field : values()) {
      for (String spelling : field.spellings) {
        BY_SPELLING.put(spelling, field);
      }
    }
  }

  private final List<String> spellings;

  Field(String... spellings) {
    this.spellings = List.of(spellings);
  }

  static Optional<Field> spelled(String name) {
    return Optional.ofNullable(BY_SPELLING.get(name));
  }

  /** Which of two spellings counts: the lower rank. */
  int rank(String spelling) {
    return spellings.indexOf(spelling);
  }

  /** How the field is called in messages. */
  String label() {
    return switch (this) {
      case JOB -> "job id";
      case STATE -> "state";
      case ACTOR -> "actor";
      case TIME -> "time";
    };
  }

  /** The names that the field may have in the input, as a list for people. */
  String names() {
    return String.join(", ", spellings);
  }
}
