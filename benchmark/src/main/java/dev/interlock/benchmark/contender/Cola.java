package dev.interlock.benchmark.contender;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.AlertFailCallback;
import com.alibaba.cola.statemachine.builder.FailCallback;
import com.alibaba.cola.statemachine.builder.NumbFailCallback;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateEvent;

/** COLA's state machine: one object for all entities, which keep their state themselves. */
public final class Cola {

  /** What is refused leads back to the state itself. */
  public static final StateMachine<JobState, JobStateEvent, Object> SILENT =
      machine("silent", new NumbFailCallback<>());

  /** What is refused throws. */
  public static final StateMachine<JobState, JobStateEvent, Object> THROWING =
      machine("throwing", new AlertFailCallback<>());

  private Cola() {}

  private static StateMachine<JobState, JobStateEvent, Object> machine(
      String name, FailCallback<JobState, JobStateEvent, Object> refused) {
    StateMachineBuilder<JobState, JobStateEvent, Object> builder =
        StateMachineBuilderFactory.create();
    for (Arc arc : Arc.all()) {
      builder
          .externalTransition()
          .from(arc.from())
          .to(arc.to())
          .on(arc.event())
          .perform((from, to, event, context) -> {});
    }
    builder.setFailCallback(refused);
    return builder.build(name);
  }
}
