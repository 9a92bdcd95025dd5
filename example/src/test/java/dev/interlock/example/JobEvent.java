package dev.interlock.example;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is generated for each event of {@link JobState}, so that a test can go through it all. */
enum JobEvent {
  LAUNCH(
      "launch",
      JobStateEvent.LAUNCH,
      new Spelling(JobState::canLaunch, JobState::launch, JobState::canLaunch, JobState::launch),
      new Spelling(
          JobStateTransitions::canLaunch,
          JobStateTransitions::launch,
          JobStateTransitions::canLaunch,
          JobStateTransitions::launch)),
  START(
      "start",
      JobStateEvent.START,
      new Spelling(JobState::canStart, JobState::start, JobState::canStart, JobState::start),
      new Spelling(
          JobStateTransitions::canStart,
          JobStateTransitions::start,
          JobStateTransitions::canStart,
          JobStateTransitions::start)),
  STOP(
      "stop",
      JobStateEvent.STOP,
      new Spelling(JobState::canStop, JobState::stop, JobState::canStop, JobState::stop),
      new Spelling(
          JobStateTransitions::canStop,
          JobStateTransitions::stop,
          JobStateTransitions::canStop,
          JobStateTransitions::stop)),
  DRAIN(
      "drain",
      JobStateEvent.DRAIN,
      new Spelling(JobState::canDrain, JobState::drain, JobState::canDrain, JobState::drain),
      new Spelling(
          JobStateTransitions::canDrain,
          JobStateTransitions::drain,
          JobStateTransitions::canDrain,
          JobStateTransitions::drain)),
  FINISH_DRAIN(
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
  UPDATE(
      "update",
      JobStateEvent.UPDATE,
      new Spelling(JobState::canUpdate, JobState::update, JobState::canUpdate, JobState::update),
      new Spelling(
          JobStateTransitions::canUpdate,
          JobStateTransitions::update,
          JobStateTransitions::canUpdate,
          JobStateTransitions::update)),
  CLEAN_UP(
      "cleanUp",
      JobStateEvent.CLEAN_UP,
      new Spelling(
          JobState::canCleanUp, JobState::cleanUp, JobState::canCleanUp, JobState::cleanUp),
      new Spelling(
          JobStateTransitions::canCleanUp,
          JobStateTransitions::cleanUp,
          JobStateTransitions::canCleanUp,
          JobStateTransitions::cleanUp)),
  BEGIN_CANCEL(
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
  CANCEL(
      "cancel",
      JobStateEvent.CANCEL,
      new Spelling(JobState::canCancel, JobState::cancel, JobState::canCancel, JobState::cancel),
      new Spelling(
          JobStateTransitions::canCancel,
          JobStateTransitions::cancel,
          JobStateTransitions::canCancel,
          JobStateTransitions::cancel)),
  COMPLETE(
      "complete",
      JobStateEvent.COMPLETE,
      new Spelling(
          JobState::canComplete, JobState::complete, JobState::canComplete, JobState::complete),
      new Spelling(
          JobStateTransitions::canComplete,
          JobStateTransitions::complete,
          JobStateTransitions::canComplete,
          JobStateTransitions::complete)),
  FAIL(
      "fail",
      JobStateEvent.FAIL,
      new Spelling(JobState::canFail, JobState::fail, JobState::canFail, JobState::fail),
      new Spelling(
          JobStateTransitions::canFail,
          JobStateTransitions::fail,
          JobStateTransitions::canFail,
          JobStateTransitions::fail));

  /** One spelling of an event: as methods of a state, or as functions on states. */
  record Spelling(
      Predicate<JobState> can,
      UnaryOperator<JobState> fire,
      BiPredicate<JobState, JobStateActor> canBy,
      BiFunction<JobState, JobStateActor, JobState> fireBy) {}

  private final String declared;
  private final JobStateEvent generated;
  private final List<Spelling> spellings;

  JobEvent(String declared, JobStateEvent generated, Spelling methods, Spelling functions) {
    this.declared = declared;
    this.generated = generated;
    this.spellings = List.of(methods, functions);
  }

  String declared() {
    return declared;
  }

  JobStateEvent generated() {
    return generated;
  }

  List<Spelling> spellings() {
    return spellings;
  }
}
