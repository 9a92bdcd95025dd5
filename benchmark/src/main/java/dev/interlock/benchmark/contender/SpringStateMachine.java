package dev.interlock.benchmark.contender;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;
import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.EnumStateMachineConfigurerAdapter;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineConfigBuilder;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Spring Statemachine: one factory, outside of an application context, and a machine an entity. */
public final class SpringStateMachine {

  private static final StateMachineFactory<JobState, JobStateEvent> FACTORY = factory();

  private SpringStateMachine() {}

  private static StateMachineFactory<JobState, JobStateEvent> factory() {
    try {
      StateMachineConfigBuilder<JobState, JobStateEvent> builder =
          new StateMachineConfigBuilder<>();
      builder.apply(new Lifecycle());
      return StateMachineFactory.create(builder);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a machine in the state QUEUED. */
  public static StateMachine<JobState, JobStateEvent> queued() {
    StateMachine<JobState, JobStateEvent> machine = FACTORY.getStateMachine();
    machine.startReactively().block();
    return machine;
  }

  /** Returns a machine in a state, as one that was stored is restored. */
  public static StateMachine<JobState, JobStateEvent> machine(JobState state) {
    StateMachine<JobState, JobStateEvent> machine = FACTORY.getStateMachine();
    machine
        .getStateMachineAccessor()
        .doWithAllRegions(
            region ->
                region
                    .resetStateMachineReactively(
                        new DefaultStateMachineContext<>(state, null, null, null))
                    .block());
    machine.startReactively().block();
    return machine;
  }

  /** Sends an event; at what is refused the machine stays where it is. */
  public static void fire(StateMachine<JobState, JobStateEvent> machine, JobStateEvent event) {
    machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).blockLast();
  }

  /** The lifecycle, as a configuration. */
  private static final class Lifecycle
      extends EnumStateMachineConfigurerAdapter<JobState, JobStateEvent> {

    @Override
    public void configure(StateMachineStateConfigurer<JobState, JobStateEvent> states)
        throws Exception {
      states.withStates().initial(JobState.JOB_STATE_QUEUED).states(EnumSet.allOf(JobState.class));
    }

    @Override
    public void configure(StateMachineTransitionConfigurer<JobState, JobStateEvent> transitions)
        throws Exception {
      for (Arc arc : Arc.all()) {
        transitions.withExternal().source(arc.from()).target(arc.to()).event(arc.event());
      }
    }
  }
}
