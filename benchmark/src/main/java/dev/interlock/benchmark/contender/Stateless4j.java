package dev.interlock.benchmark.contender;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.github.oxo42.stateless4j.delegates.Action1;
import com.github.oxo42.stateless4j.delegates.Func;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;

/** stateless4j: one configuration, and a machine an entity. */
public final class Stateless4j {

  private static final StateMachineConfig<JobState, JobStateEvent> CONFIG =
      new StateMachineConfig<>();

  static {
    for (Arc arc : Arc.all()) {
      CONFIG.configure(arc.from()).permit(arc.event(), arc.to());
    }
  }

  private Stateless4j() {}

  /** Returns a machine in a state; it throws {@code IllegalStateException} at what is refused. */
  public static StateMachine<JobState, JobStateEvent> machine(JobState state) {
    return new StateMachine<>(state, CONFIG);
  }

  /** Returns a machine whose state is kept elsewhere. */
  public static StateMachine<JobState, JobStateEvent> machine(
      Func<JobState> state, Action1<JobState> move) {
    return new StateMachine<>(JobState.JOB_STATE_QUEUED, state, move, CONFIG);
  }
}
