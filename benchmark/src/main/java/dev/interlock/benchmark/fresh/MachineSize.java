package dev.interlock.benchmark.fresh;

import dev.interlock.benchmark.contender.AtomicJob;
import dev.interlock.benchmark.contender.Hadoop;
import dev.interlock.benchmark.contender.LockedJob;
import dev.interlock.benchmark.contender.SpringStateMachine;
import dev.interlock.benchmark.contender.Squirrel;
import dev.interlock.benchmark.contender.Stateless4j;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateMachine;
import java.util.function.Supplier;
import org.openjdk.jol.info.GraphLayout;

/** Prints how many bytes one more machine takes, with all that isn't shared with the others. */
public final class MachineSize {

  private static final int MORE = 100;

  private MachineSize() {}

  /**
   * Measures.
   *
   * @param arguments the contender
   */
  public static void main(String[] arguments) {
    Supplier<Object> maker = maker(arguments[0]);
    Object[] machines = new Object[1 + MORE];
    machines[0] = maker.get();
    long one = GraphLayout.parseInstance((Object) machines).totalSize();
    for (int i = 1; i < machines.length; i++) {
      machines[i] = maker.get();
    }
    long all = GraphLayout.parseInstance((Object) machines).totalSize();
    System.out.println((all - one) / MORE);
  }

  private static Supplier<Object> maker(String contender) {
    return switch (contender) {
      case "generated" -> () -> JobStateMachine.at(JobState.JOB_STATE_QUEUED);
      case "byHand" -> () -> new AtomicJob(JobState.JOB_STATE_QUEUED);
      case "nestedSwitch" -> () -> new LockedJob(JobState.JOB_STATE_QUEUED);
      case "stateless4j" -> () -> Stateless4j.machine(JobState.JOB_STATE_QUEUED);
      case "hadoop" -> () -> Hadoop.machine(JobState.JOB_STATE_QUEUED);
      case "squirrel" -> () -> Squirrel.machine(JobState.JOB_STATE_QUEUED);
      case "spring" -> SpringStateMachine::queued;
      default -> throw new IllegalArgumentException(contender);
    };
  }
}
