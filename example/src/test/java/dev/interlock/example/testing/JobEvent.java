package dev.interlock.example.testing;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is generated for one event of {@link JobState}, so that a test can go through all of it.
 *
 * @param declared the event's name
 * @param generated its constant
 * @param can asks whether anybody may fire it
 * @param canBy asks whether an actor may
 * @param fire fires it
 */
public record JobEvent(
    String declared,
    JobStateEvent generated,
    Predicate<JobState> can,
    BiPredicate<JobState, JobStateActor> canBy,
    BiFunction<JobState, JobStateActor, JobState> fire) {

  public static Stream<JobEvent> all() {
    return Stream.of(
        new JobEvent(
            "launch",
            JobStateEvent.LAUNCH,
            JobState::canLaunch,
            JobState::canLaunch,
            JobState::launch),
        new JobEvent(
            "start", JobStateEvent.START, JobState::canStart, JobState::canStart, JobState::start),
        new JobEvent(
            "stop", JobStateEvent.STOP, JobState::canStop, JobState::canStop, JobState::stop),
        new JobEvent(
            "drain", JobStateEvent.DRAIN, JobState::canDrain, JobState::canDrain, JobState::drain),
        new JobEvent(
            "finishDrain",
            JobStateEvent.FINISH_DRAIN,
            JobState::canFinishDrain,
            JobState::canFinishDrain,
            JobState::finishDrain),
        new JobEvent(
            "update",
            JobStateEvent.UPDATE,
            JobState::canUpdate,
            JobState::canUpdate,
            JobState::update),
        new JobEvent(
            "cleanUp",
            JobStateEvent.CLEAN_UP,
            JobState::canCleanUp,
            JobState::canCleanUp,
            JobState::cleanUp),
        new JobEvent(
            "beginCancel",
            JobStateEvent.BEGIN_CANCEL,
            JobState::canBeginCancel,
            JobState::canBeginCancel,
            JobState::beginCancel),
        new JobEvent(
            "cancel",
            JobStateEvent.CANCEL,
            JobState::canCancel,
            JobState::canCancel,
            JobState::cancel),
        new JobEvent(
            "complete",
            JobStateEvent.COMPLETE,
            JobState::canComplete,
            JobState::canComplete,
            JobState::complete),
        new JobEvent(
            "fail", JobStateEvent.FAIL, JobState::canFail, JobState::canFail, JobState::fail));
  }

  @Override
  public String toString() {
    return declared;
  }
}
