package programs;

import dev.interlock.IllegalTransitionException;

/** Asks one question, as the first thing that a program does with a machine. */
public class FirstQuestion {

  private static volatile Object sink;

  /** Without lambdas or texts put together, which would load classes of their own. */
  public static void main(String[] arguments) {
    JobState from = JobState.JOB_STATE_RUNNING;
    System.out.println("asked");
    switch (arguments[0]) {
      case "target":
        sink = JobStateTransitions.canTransition(from, JobState.JOB_STATE_DONE);
        break;
      case "terminal":
        sink = from.isTerminal();
        break;
      case "event":
        sink = from.canDrain();
        break;
      case "actor":
        sink = from.canDrain(JobStateActor.UPDATE_JOB);
        break;
      case "events":
        sink = from.events();
        break;
      case "name":
        sink = JobStateTransitions.of("RUNNING");
        break;
      case "machine":
        sink = JobStateMachine.at(from).tryDrain(JobStateActor.UPDATE_JOB);
        break;
      case "refused":
        try {
          sink = from.finishDrain(JobStateActor.SERVICE);
        } catch (IllegalTransitionException e) {
          sink = e;
        }
        break;
      default:
        throw new IllegalArgumentException(arguments[0]);
    }
  }
}
