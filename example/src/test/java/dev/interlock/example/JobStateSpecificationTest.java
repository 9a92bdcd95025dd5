package dev.interlock.example;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.coverage.Coverage;
import dev.interlock.testing.coverage.MeasuresLifecycle;
import dev.interlock.testing.random.RandomWalks;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A job's lifecycle is what the description says, and {@link RunningJob} keeps to it. */
@MeasuresLifecycle(value = JobState.class, starts = 100, arcs = 100)
class JobStateSpecificationTest {

  /** What the service's view of a job has. */
  private static final Set<JobStateEvent> OF_SERVICE =
      EnumSet.of(
          JobStateEvent.LAUNCH,
          JobStateEvent.START,
          JobStateEvent.FINISH_DRAIN,
          JobStateEvent.UPDATE,
          JobStateEvent.CLEAN_UP,
          JobStateEvent.COMPLETE,
          JobStateEvent.FAIL);

  /** What the callers' view has. */
  private static final Set<JobStateEvent> OF_CALLERS =
      EnumSet.of(
          JobStateEvent.START,
          JobStateEvent.STOP,
          JobStateEvent.DRAIN,
          JobStateEvent.BEGIN_CANCEL,
          JobStateEvent.CANCEL,
          JobStateEvent.COMPLETE);

  @TestFactory
  Stream<DynamicNode> isWhatTheDescriptionSays() {
    return LifecycleTests.of(JobState.class).matrix(Path.of("src/test/resources/job-state.md"));
  }

  @TestFactory
  Stream<DynamicNode> isGoneByWhatIsGenerated() {
    return LifecycleTests.of(JobState.class).all();
  }

  @TestFactory
  Stream<DynamicNode> aRunningJobKeepsToIt(Coverage<JobState> coverage) {
    return LifecycleTests.of(JobState.class).drive(coverage.watch(jobs())).all();
  }

  @TestFactory
  Stream<DynamicTest> runningJobsAreWalked(Coverage<JobState> coverage) {
    return RandomWalks.of(JobState.class, coverage.watch(jobs()))
        .fixtures(Path.of("src/test/walks"))
        .tests();
  }

  private static Driver<JobState> jobs() {
    Driver<JobState> jobs =
        Driver.of(RunningJob::restored, JobStateSpecificationTest::fire, RunningJob::state);
    // A view has no method for what isn't its own: that needs no test.
    return jobs.restoring().offering(JobStateSpecificationTest::isThere);
  }

  private static boolean isThere(Move<JobState> move) {
    boolean service = move.actor(JobStateActor.class) == JobStateActor.SERVICE;
    return (service ? OF_SERVICE : OF_CALLERS).contains(move.event(JobStateEvent.class));
  }

  private static void fire(RunningJob job, Move<JobState> move) {
    JobStateEvent event = move.event(JobStateEvent.class);
    switch (move.actor(JobStateActor.class)) {
      case SERVICE -> fire(job.forService(), event);
      case UPDATE_JOB -> fire(job.forCallers(), event);
    }
  }

  private static void fire(JobStateMachine.Service job, JobStateEvent event) {
    switch (event) {
      case LAUNCH -> job.launch();
      case START -> job.start();
      case FINISH_DRAIN -> job.finishDrain();
      case UPDATE -> job.update();
      case CLEAN_UP -> job.cleanUp();
      case COMPLETE -> job.complete();
      case FAIL -> job.fail();
      default -> throw new AssertionError(event);
    }
  }

  private static void fire(JobStateMachine.UpdateJob job, JobStateEvent event) {
    switch (event) {
      case START -> job.start();
      case STOP -> job.stop();
      case DRAIN -> job.drain();
      case BEGIN_CANCEL -> job.beginCancel();
      case CANCEL -> job.cancel();
      case COMPLETE -> job.complete();
      default -> throw new AssertionError(event);
    }
  }
}
