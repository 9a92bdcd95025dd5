package dev.interlock.example.testing;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import dev.interlock.example.JobStateTransitions;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is generated for one event of {@link JobState}, so that a test can go through all of it.
 *
 * @param declared the event's name
 * @param generated its constant
 * @param methods the event as methods of a state
 * @param functions the event as functions on states
 */
public record JobEvent(
    String declared, JobStateEvent generated, Spelling methods, Spelling functions) {

  /** One spelling of an event. */
  public record Spelling(
      Predicate<JobState> can,
      UnaryOperator<JobState> fire,
      BiPredicate<JobState, JobStateActor> canBy,
      BiFunction<JobState, JobStateActor, JobState> fireBy) {}

  public static Stream<JobEvent> all() {
    return Stream.of(
        new JobEvent(
            "launch",
            JobStateEvent.LAUNCH,
            new Spelling(
                JobState::canLaunch, JobState::launch, JobState::canLaunch, JobState::launch),
            new Spelling(
                JobStateTransitions::canLaunch,
                JobStateTransitions::launch,
                JobStateTransitions::canLaunch,
                JobStateTransitions::launch)),
        new JobEvent(
            "start",
            JobStateEvent.START,
            new Spelling(JobState::canStart, JobState::start, JobState::canStart, JobState::start),
            new Spelling(
                JobStateTransitions::canStart,
                JobStateTransitions::start,
                JobStateTransitions::canStart,
                JobStateTransitions::start)),
        new JobEvent(
            "stop",
            JobStateEvent.STOP,
            new Spelling(JobState::canStop, JobState::stop, JobState::canStop, JobState::stop),
            new Spelling(
                JobStateTransitions::canStop,
                JobStateTransitions::stop,
                JobStateTransitions::canStop,
                JobStateTransitions::stop)),
        new JobEvent(
            "drain",
            JobStateEvent.DRAIN,
            new Spelling(JobState::canDrain, JobState::drain, JobState::canDrain, JobState::drain),
            new Spelling(
                JobStateTransitions::canDrain,
                JobStateTransitions::drain,
                JobStateTransitions::canDrain,
                JobStateTransitions::drain)),
        new JobEvent(
            "finishDrain",
            JobStateEvent.FINISH_DRAIN,
            new Spelling(
                JobState::canFinishDrain,
                JobState::finishDrain,
                JobState::canFinishDrain,
                JobState::finishDrain),
            new Spelling(
                JobStateTransitions::canFinishDrain,
                JobStateTransitions::finishDrain,
                JobStateTransitions::canFinishDrain,
                JobStateTransitions::finishDrain)),
        new JobEvent(
            "update",
            JobStateEvent.UPDATE,
            new Spelling(
                JobState::canUpdate, JobState::update, JobState::canUpdate, JobState::update),
            new Spelling(
                JobStateTransitions::canUpdate,
                JobStateTransitions::update,
                JobStateTransitions::canUpdate,
                JobStateTransitions::update)),
        new JobEvent(
            "cleanUp",
            JobStateEvent.CLEAN_UP,
            new Spelling(
                JobState::canCleanUp, JobState::cleanUp, JobState::canCleanUp, JobState::cleanUp),
            new Spelling(
                JobStateTransitions::canCleanUp,
                JobStateTransitions::cleanUp,
                JobStateTransitions::canCleanUp,
                JobStateTransitions::cleanUp)),
        new JobEvent(
            "beginCancel",
            JobStateEvent.BEGIN_CANCEL,
            new Spelling(
                JobState::canBeginCancel,
                JobState::beginCancel,
                JobState::canBeginCancel,
                JobState::beginCancel),
            new Spelling(
                JobStateTransitions::canBeginCancel,
                JobStateTransitions::beginCancel,
                JobStateTransitions::canBeginCancel,
                JobStateTransitions::beginCancel)),
        new JobEvent(
            "cancel",
            JobStateEvent.CANCEL,
            new Spelling(
                JobState::canCancel, JobState::cancel, JobState::canCancel, JobState::cancel),
            new Spelling(
                JobStateTransitions::canCancel,
                JobStateTransitions::cancel,
                JobStateTransitions::canCancel,
                JobStateTransitions::cancel)),
        new JobEvent(
            "complete",
            JobStateEvent.COMPLETE,
            new Spelling(
                JobState::canComplete,
                JobState::complete,
                JobState::canComplete,
                JobState::complete),
            new Spelling(
                JobStateTransitions::canComplete,
                JobStateTransitions::complete,
                JobStateTransitions::canComplete,
                JobStateTransitions::complete)),
        new JobEvent(
            "fail",
            JobStateEvent.FAIL,
            new Spelling(JobState::canFail, JobState::fail, JobState::canFail, JobState::fail),
            new Spelling(
                JobStateTransitions::canFail,
                JobStateTransitions::fail,
                JobStateTransitions::canFail,
                JobStateTransitions::fail)));
  }

  public List<Spelling> spellings() {
    return List.of(methods, functions);
  }

  @Override
  public String toString() {
    return declared;
  }
}
