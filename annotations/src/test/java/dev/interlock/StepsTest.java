package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph.Step;
import dev.interlock.testing.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded steps held against a graph. */
class StepsTest {

  private static final StateGraph<Job> GRAPH = Job.graph();

  private static final Step<Job> START = Step.to(Job.RUNNING).on("START").by("SERVICE");
  private static final Step<Job> FINISH = Step.to(Job.DONE).on("FINISH").by("SERVICE");

  @Test
  void aTraceIsLegalStepByStep() {
    assertThat(GRAPH.firstIllegalStep(List.of(Job.QUEUED, Job.RUNNING, Job.RUNNING, Job.DONE)))
        .isEmpty();
    assertThat(GRAPH.firstIllegalStep(List.of(Job.QUEUED, Job.QUEUED))).hasValue(1);
    assertThat(GRAPH.firstIllegalStep(List.of(Job.QUEUED, Job.RUNNING, Job.DONE, Job.RUNNING)))
        .hasValue(3);
    assertThat(GRAPH.firstIllegalStep(List.of(Job.DONE))).as("begins where it does").isEmpty();
    assertThat(GRAPH.firstIllegalStep(List.of())).isEmpty();
  }

  @Test
  void stepsOutOfAStateAreCountedFromTheFirst() {
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(START, FINISH))).isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.RUNNING, List.of(FINISH))).as("any state").isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(FINISH))).hasValue(0);
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(START, FINISH, START))).hasValue(2);
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of())).isEmpty();
  }

  @Test
  void whatIsToldOfAStepHasToBeRight() {
    Step<Job> bare = Step.to(Job.FAILED);
    assertThat(GRAPH.firstIllegalStep(Job.RUNNING, List.of(bare))).isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.RUNNING, List.of(bare.by("USER")))).isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.RUNNING, List.of(bare.by("SERVICE")))).hasValue(0);
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(bare.on("CANCEL")))).isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.RUNNING, List.of(bare.on("CANCEL"))))
        .as("no event leads there")
        .hasValue(0);
  }

  @Test
  void aGuardIsTakenToHaveSaidYes() {
    Step<Job> retry = Step.to(Job.RUNNING).on("RETRY").by("SERVICE");
    assertThat(GRAPH.firstIllegalStep(Job.STUCK, List.of(retry))).isEmpty();
  }

  @Test
  void whatIsIgnoredChangesNothing() {
    Step<Job> beat = Step.to(Job.QUEUED).on("BEAT").by("anyone");
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(beat, START))).isEmpty();
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(Step.to(Job.QUEUED)))).hasValue(0);
    assertThat(GRAPH.firstIllegalStep(Job.QUEUED, List.of(Step.to(Job.RUNNING).on("BEAT"))))
        .hasValue(0);
    assertThat(GRAPH.firstIllegalStep(Job.DONE, List.of(Step.to(Job.DONE).on("BEAT")))).hasValue(0);
  }

  @Test
  void aLifecycleStartsInAnInitialState() {
    Step<Job> born = Step.to(Job.QUEUED).by("whoever");
    assertThat(GRAPH.firstIllegalStepFromStart(List.of(born, START, FINISH))).isEmpty();
    assertThat(GRAPH.firstIllegalStepFromStart(List.of(START, FINISH))).hasValue(0);
    assertThat(GRAPH.firstIllegalStepFromStart(List.of(born, FINISH))).hasValue(1);
    assertThat(GRAPH.firstIllegalStepFromStart(List.of(born, START, FINISH, START))).hasValue(3);
    assertThat(GRAPH.firstIllegalStepFromStart(List.of(Step.to(Job.UNKNOWN)))).hasValue(0);
    assertThat(GRAPH.firstIllegalStepFromStart(List.of())).isEmpty();
  }
}
