package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder, and a machine an entity. */
public final class Squirrel {

  private static final StateMachineBuilder<Job, JobState, JobStateEvent, Object> BUILDER =
      builder();

  private Squirrel() {}

  private static StateMachineBuilder<Job, JobState, JobStateEvent, Object> builder() {
    StateMachineBuilder<Job, JobState, JobStateEvent, Object> builder =
        StateMachineBuilderFactory.create(
            Job.class, JobState.class, JobStateEvent.class, Object.class);
    for (JobState state : JobState.values()) {
      builder.defineState(state);
    }
    for (Arc arc : Arc.all()) {
      builder.externalTransition().from(arc.from()).to(arc.to()).on(arc.event());
    }
    return builder;
  }

  /** Returns a machine in a state; at what is refused it stays where it is. */
  public static Job machine(JobState state) {
    Job job = BUILDER.newStateMachine(state);
    job.start();
    return job;
  }

  /** Returns a machine for each state, the same for the same. */
  public static Job[] machines(JobState[] states) {
    Map<JobState, Job> machines = new EnumMap<>(JobState.class);
    return Stream.of(states)
        .map(state -> machines.computeIfAbsent(state, Squirrel::machine))
        .toArray(Job[]::new);
  }

  /** The machine, a class that the library wants. */
  public static final class Job
      extends AbstractStateMachine<Job, JobState, JobStateEvent, Object> {}
}
