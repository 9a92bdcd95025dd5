package dev.interlock;

/** A machine to ask questions of. */
enum Job {
  UNKNOWN,
  QUEUED,
  RUNNING,
  STUCK,
  DONE,
  FAILED;

  static StateGraph<Job> graph() {
    return StateGraph.builder(Job.class)
        .initial(QUEUED)
        .terminal(DONE, FAILED)
        .sentinel(UNKNOWN)
        .events("start", "finish")
        .actors("SERVICE", "USER")
        .arc(QUEUED, RUNNING, "start", "SERVICE")
        .arc(QUEUED, FAILED, "cancel", "USER")
        .arc(RUNNING, DONE, "finish", "SERVICE")
        .arc(RUNNING, RUNNING, "beat")
        .arcBy(RUNNING, FAILED, "USER")
        .arc(RUNNING, STUCK)
        .build();
  }
}
