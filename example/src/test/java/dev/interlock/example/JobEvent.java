package dev.interlock.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is generated for each event of {@link JobState}, so that a test can go through it all. */
enum JobEvent {
  LAUNCH(
      "launch",
      JobStateEvent.LAUNCH,
      JobState::canLaunch,
      JobState::launch,
      JobState::canLaunch,
      JobState::launch,
      JobStateTransitions::canLaunch,
      JobStateTransitions::launch,
      JobStateTransitions::canLaunch,
      JobStateTransitions::launch),
  START(
      "start",
      JobStateEvent.START,
      JobState::canStart,
      JobState::start,
      JobState::canStart,
      JobState::start,
      JobStateTransitions::canStart,
      JobStateTransitions::start,
      JobStateTransitions::canStart,
      JobStateTransitions::start),
  STOP(
      "stop",
      JobStateEvent.STOP,
      JobState::canStop,
      JobState::stop,
      JobState::canStop,
      JobState::stop,
      JobStateTransitions::canStop,
      JobStateTransitions::stop,
      JobStateTransitions::canStop,
      JobStateTransitions::stop),
  DRAIN(
      "drain",
      JobStateEvent.DRAIN,
      JobState::canDrain,
      JobState::drain,
      JobState::canDrain,
      JobState::drain,
      JobStateTransitions::canDrain,
      JobStateTransitions::drain,
      JobStateTransitions::canDrain,
      JobStateTransitions::drain),
  FINISH_DRAIN(
      "finishDrain",
      JobStateEvent.FINISH_DRAIN,
      JobState::canFinishDrain,
      JobState::finishDrain,
      JobState::canFinishDrain,
      JobState::finishDrain,
      JobStateTransitions::canFinishDrain,
      JobStateTransitions::finishDrain,
      JobStateTransitions::canFinishDrain,
      JobStateTransitions::finishDrain),
  UPDATE(
      "update",
      JobStateEvent.UPDATE,
      JobState::canUpdate,
      JobState::update,
      JobState::canUpdate,
      JobState::update,
      JobStateTransitions::canUpdate,
      JobStateTransitions::update,
      JobStateTransitions::canUpdate,
      JobStateTransitions::update),
  CLEAN_UP(
      "cleanUp",
      JobStateEvent.CLEAN_UP,
      JobState::canCleanUp,
      JobState::cleanUp,
      JobState::canCleanUp,
      JobState::cleanUp,
      JobStateTransitions::canCleanUp,
      JobStateTransitions::cleanUp,
      JobStateTransitions::canCleanUp,
      JobStateTransitions::cleanUp),
  BEGIN_CANCEL(
      "beginCancel",
      JobStateEvent.BEGIN_CANCEL,
      JobState::canBeginCancel,
      JobState::beginCancel,
      JobState::canBeginCancel,
      JobState::beginCancel,
      JobStateTransitions::canBeginCancel,
      JobStateTransitions::beginCancel,
      JobStateTransitions::canBeginCancel,
      JobStateTransitions::beginCancel),
  CANCEL(
      "cancel",
      JobStateEvent.CANCEL,
      JobState::canCancel,
      JobState::cancel,
      JobState::canCancel,
      JobState::cancel,
      JobStateTransitions::canCancel,
      JobStateTransitions::cancel,
      JobStateTransitions::canCancel,
      JobStateTransitions::cancel),
  COMPLETE(
      "complete",
      JobStateEvent.COMPLETE,
      JobState::canComplete,
      JobState::complete,
      JobState::canComplete,
      JobState::complete,
      JobStateTransitions::canComplete,
      JobStateTransitions::complete,
      JobStateTransitions::canComplete,
      JobStateTransitions::complete),
  FAIL(
      "fail",
      JobStateEvent.FAIL,
      JobState::canFail,
      JobState::fail,
      JobState::canFail,
      JobState::fail,
      JobStateTransitions::canFail,
      JobStateTransitions::fail,
      JobStateTransitions::canFail,
      JobStateTransitions::fail);

  private final String declared;
  private final JobStateEvent generated;
  private final Methods methods;
  private final Methods functions;

  /** One of the two spellings of an event: as methods of a state, or as functions on states. */
  private record Methods(
      Predicate<JobState> can,
      UnaryOperator<JobState> fire,
      BiPredicate<JobState, JobStateActor> canBy,
      BiFunction<JobState, JobStateActor, JobState> fireBy) {}

  JobEvent(
      String declared,
      JobStateEvent generated,
      Predicate<JobState> can,
      UnaryOperator<JobState> fire,
      BiPredicate<JobState, JobStateActor> canBy,
      BiFunction<JobState, JobStateActor, JobState> fireBy,
      Predicate<JobState> canFunction,
      UnaryOperator<JobState> fireFunction,
      BiPredicate<JobState, JobStateActor> canByFunction,
      BiFunction<JobState, JobStateActor, JobState> fireByFunction) {
    this.declared = declared;
    this.generated = generated;
    this.methods = new Methods(can, fire, canBy, fireBy);
    this.functions = new Methods(canFunction, fireFunction, canByFunction, fireByFunction);
  }

  String declared() {
    return declared;
  }

  JobStateEvent generated() {
    return generated;
  }

  boolean can(JobState from) {
    return agreed(methods.can().test(from), functions.can().test(from));
  }

  boolean can(JobState from, JobStateActor by) {
    return agreed(methods.canBy().test(from, by), functions.canBy().test(from, by));
  }
}
