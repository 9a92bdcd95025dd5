package dev.interlock.example.audit.read;

import java.util.regex.Pattern;

/** The forms of input. */
public enum Form {
  /** Whichever of the two the beginning of the input looks like. */
  AUTO,
  /** A log of state changes: one JSON object on each line. */
  LOG,
  /** Lists of jobs in the states in which they were seen. */
  JOBS;

  /** An array; an object that goes on in the next line, holds jobs, or is empty. */
  private static final Pattern JOBS_BEGIN =
      Pattern.compile("\\s*(\\[.*|\\{\\s*(\n.*|\"jobs\"\\s*:.*|}\\s*|))", Pattern.DOTALL);

  /** The form itself, or for {@link #AUTO} the form that this beginning has. */
  Form of(String head) {
    return this != AUTO ? this : JOBS_BEGIN.matcher(head).matches() ? JOBS : LOG;
  }
}
