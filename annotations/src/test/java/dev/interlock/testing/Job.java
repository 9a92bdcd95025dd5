package dev.interlock.testing;

import dev.interlock.StateGraph;

/** A machine to ask questions of. */
public enum Job {
  UNKNOWN,
  QUEUED,
  RUNNING,
  STUCK,
  DONE,
  FAILED;

  public static StateGraph<Job> graph() {
    return StateGraph.builder(Job.class)
        .initial(QUEUED)
        .terminal(DONE, FAILED)
        .sentinel(UNKNOWN)
        .events("START", "FINISH")
        .actors("SERVICE", "USER")
        .ignores("BEAT", QUEUED, STUCK)
        .formerly(STUCK, "HUNG", "BLOCKED")
        .group("open", QUEUED, RUNNING)
        .group("ended", FAILED, DONE)
        .arc(QUEUED, RUNNING)
        .on("START")
        .by("SERVICE")
        .arc(QUEUED, FAILED)
        .on("CANCEL")
        .by("USER")
        .arc(RUNNING, DONE)
        .on("FINISH")
        .by("SERVICE")
        .arc(RUNNING, RUNNING)
        .on("BEAT")
        .arc(RUNNING, FAILED)
        .by("USER")
        .arc(RUNNING, STUCK)
        .arc(STUCK, RUNNING)
        .on("RETRY")
        .by("SERVICE")
        .guard("patient")
        .arc(STUCK, RUNNING)
        .on("RETRY")
        .by("SERVICE")
        .guard("urgent")
        .arc(STUCK, FAILED)
        .on("CANCEL")
        .by("USER")
        .build();
  }
}
