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
        .events("start", "finish")
        .actors("SERVICE", "USER")
        .group("open", QUEUED, RUNNING)
        .group("ended", FAILED, DONE)
        .arc(QUEUED, RUNNING)
        .on("start")
        .by("SERVICE")
        .arc(QUEUED, FAILED)
        .on("cancel")
        .by("USER")
        .arc(RUNNING, DONE)
        .on("finish")
        .by("SERVICE")
        .arc(RUNNING, RUNNING)
        .on("beat")
        .arc(RUNNING, FAILED)
        .by("USER")
        .arc(RUNNING, STUCK)
        .arc(STUCK, RUNNING)
        .on("retry")
        .by("SERVICE")
        .guard("patient")
        .arc(STUCK, RUNNING)
        .on("retry")
        .by("SERVICE")
        .guard("urgent")
        .arc(STUCK, FAILED)
        .on("cancel")
        .by("USER")
        .build();
  }
}
