package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.ByHand;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Events that are fired in states by actors, at random. */
final class Steps {

  /** Somebody fires an event in a state. */
  record Step(JobState from, JobStateEvent event, JobStateActor by) {

    boolean allowed() {
      return ByHand.next(from, event, by) != null;
    }

    /** Whether nobody may. The libraries don't know actors: what only somebody may, they allow. */
    boolean refusedToAll() {
      return !ByHand.events(from).contains(event);
    }
  }

  final JobState[] from;
  final JobStateEvent[] event;
  final JobStateActor[] by;

  Steps(Predicate<Step> which) {
    List<Step> steps = Inputs.random(all().stream().filter(which).toList());
    from = steps.stream().map(Step::from).toArray(JobState[]::new);
    event = steps.stream().map(Step::event).toArray(JobStateEvent[]::new);
    by = steps.stream().map(Step::by).toArray(JobStateActor[]::new);
  }

  private static List<Step> all() {
    List<Step> steps = new ArrayList<>();
    for (JobState from : JobState.values()) {
      for (JobStateEvent event : JobStateEvent.values()) {
        for (JobStateActor by : JobStateActor.values()) {
          steps.add(new Step(from, event, by));
        }
      }
    }
    return steps;
  }
}
