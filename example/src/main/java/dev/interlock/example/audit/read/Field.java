package dev.interlock.example.audit.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields that the audit reads. */
enum Field {
  JOB("job id", "job, jobId, job_id, id"),
  STATE("state", "state, currentState, current_state"),
  ACTOR("actor", "actor"),
  TIME("time", "time, timestamp, stateTime, currentStateTime, current_state_time");

  /** One of a field's names; where an object has several of them, the lowest rank counts. */
  record Spelling(Field field, int rank) {}

  private static final Map<String, Spelling> BY_NAME = new HashMap<>();

  static {
    for (Field field : values()) {
      String[] names = field.names.split(", ");
      for (int rank = 0; rank < names.length; rank++) {
        BY_NAME.put(names[rank], new Spelling(field, rank));
      }
    }
  }

  private final String label;
  private final String names;

  Field(String label, String names) {
    this.label = label;
    this.names = names;
  }

  /** Which field has this name in the input; empty if the audit doesn't read it. */
  static Optional<Spelling> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** How the field is called in messages. */
  String label() {
    return label;
  }

  /** The names that the field may have in the input, as a list for people. */
  String names() {
    return names;
  }
}
