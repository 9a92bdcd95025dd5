package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
import org.apache.hadoop.yarn.state.StateMachine;
import org.apache.hadoop.yarn.state.StateMachineFactory;

/** Hadoop YARN's StateMachineFactory: one topology, and a machine an entity. */
public final class Hadoop {

  private static final Object NOTHING = new Object();

  private static final StateMachineFactory<Object, JobState, JobStateEvent, Object> FACTORY =
      factory();

  private Hadoop() {}

  private static StateMachineFactory<Object, JobState, JobStateEvent, Object> factory() {
    StateMachineFactory<Object, JobState, JobStateEvent, Object> factory =
        new StateMachineFactory<>(JobState.JOB_STATE_QUEUED);
    for (Arc arc : Arc.all()) {
      factory = factory.addTransition(arc.from(), arc.to(), arc.event());
    }
    return factory.installTopology();
  }

  /** Returns a machine in a state; it throws at what is refused. */
  public static StateMachine<JobState, JobStateEvent, Object> machine(JobState state) {
    return FACTORY.make(NOTHING, state);
  }
}
