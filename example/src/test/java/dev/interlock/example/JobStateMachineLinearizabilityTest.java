package dev.interlock.example;

import static org.jetbrains.kotlinx.lincheck.strategy.managed.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.annotations.Operation;
import org.jetbrains.kotlinx.lincheck.strategy.managed.modelchecking.ModelCheckingOptions;
import org.junit.jupiter.api.Test;

/**
 * Lets Lincheck run two threads' operations on one machine in many interleavings, and compare what
 * each operation answered with what some order of them answers on a single thread.
 */
class JobStateMachineLinearizabilityTest {

  @Test
  void everyInterleavingHasAnOrderThatExplainsIt() {
    LinChecker.check(
        Operations.class,
        new ModelCheckingOptions()
            .threads(2)
            .actorsPerThread(3)
            .actorsBefore(1)
            .actorsAfter(1)
            .iterations(30)
            .invocationsPerIteration(500)
            // Functions of their arguments alone: no other thread can come between. Lincheck would
            // stumble over the records in the graph.
            .addGuarantee(
                forClasses(
                        "dev.interlock.example.JobStateTransitions",
                        "dev.interlock.example.JobStateTransitions$Decided",
                        "dev.interlock.StateGraph")
                    .allMethods()
                    .ignore()));
  }

  /** What is done to one machine: moves that throw, moves that answer, and questions. */
  public static class Operations {

    private final JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_STOPPED);

    @Operation
    public boolean start() {
      return machine.tryStart(JobStateActor.UPDATE_JOB);
    }

    @Operation
    public boolean stop() {
      return machine.tryStop(JobStateActor.UPDATE_JOB);
    }

    @Operation
    public JobState beginCancel() {
      return machine.beginCancel(JobStateActor.UPDATE_JOB);
    }

    @Operation
    public boolean fail() {
      return machine.asService().tryFail();
    }

    @Operation
    public boolean cancel() {
      return machine.asUpdateJob().tryCancel();
    }

    @Operation
    public JobState fireDrain() {
      return machine.fire(JobStateEvent.DRAIN, JobStateActor.UPDATE_JOB);
    }

    @Operation
    public boolean toRunning() {
      return machine.tryTransitionTo(JobState.JOB_STATE_RUNNING, JobStateActor.SERVICE);
    }

    @Operation
    public String refusal() {
      return machine.refusal(JobStateEvent.DRAIN).toString();
    }

    @Operation
    public JobState state() {
      return machine.state();
    }
  }
}
