package dev.interlock.example.audit.replay;

import static dev.interlock.example.JobState.JOB_STATE_CANCELLED;
import static dev.interlock.example.JobState.JOB_STATE_CANCELLING;
import static dev.interlock.example.JobState.JOB_STATE_DONE;
import static dev.interlock.example.JobState.JOB_STATE_DRAINED;
import static dev.interlock.example.JobState.JOB_STATE_DRAINING;
import static dev.interlock.example.JobState.JOB_STATE_FAILED;
import static dev.interlock.example.JobState.JOB_STATE_PENDING;
import static dev.interlock.example.JobState.JOB_STATE_QUEUED;
import static dev.interlock.example.JobState.JOB_STATE_RUNNING;
import static dev.interlock.example.JobState.JOB_STATE_STOPPED;
import static dev.interlock.example.JobState.JOB_STATE_UNKNOWN;
import static dev.interlock.example.JobState.JOB_STATE_UPDATED;
import static dev.interlock.example.JobStateActor.SERVICE;
import static dev.interlock.example.JobStateActor.UPDATE_JOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {

  private final Replay replay = new Replay(false);
  private long line;

  @Test
  void aLegalHistoryHasNoFindings() {
    assertThat(change(JOB_STATE_QUEUED, SERVICE)).isEmpty();
    assertThat(change(JOB_STATE_PENDING, SERVICE)).isEmpty();
    assertThat(change(JOB_STATE_RUNNING, SERVICE)).isEmpty();
    assertThat(change(JOB_STATE_DRAINING, UPDATE_JOB)).isEmpty();
    assertThat(change(JOB_STATE_DRAINED, SERVICE)).isEmpty();

    assertThat(replay.jobs()).isEqualTo(1);
    assertThat(replay.faultyJobs()).isZero();
  }

  @Test
  void aMoveThatNoTransitionMakesIsFound() {
    begin(JOB_STATE_RUNNING);
    change(JOB_STATE_DRAINING);

    Finding finding = only(change(JOB_STATE_RUNNING));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.UNDECLARED);
    assertThat(finding.from()).contains(JOB_STATE_DRAINING);
    assertThat(finding.entry().state()).isEqualTo(JOB_STATE_RUNNING);
    assertThat(finding.why()).isEqualTo("no transition leads from DRAINING to RUNNING");
    assertThat(finding.allowed())
        .containsExactly(JOB_STATE_FAILED, JOB_STATE_CANCELLED, JOB_STATE_DRAINED);
    assertThat(replay.faultyJobs()).isEqualTo(1);
  }

  @Test
  void anActorIsToldWhatThisActorMayDo() {
    begin(JOB_STATE_RUNNING);
    change(JOB_STATE_DRAINING);

    Finding finding = only(change(JOB_STATE_RUNNING, SERVICE));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.UNDECLARED);
    assertThat(finding.allowed()).containsExactly(JOB_STATE_FAILED, JOB_STATE_DRAINED);
  }

  @Test
  void aMoveByTheWrongActorIsFound() {
    begin(JOB_STATE_RUNNING);

    Finding finding = only(change(JOB_STATE_UPDATED, UPDATE_JOB));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.ACTOR);
    assertThat(finding.why()).isEqualTo("only SERVICE may move a job from RUNNING to UPDATED");
    assertThat(finding.allowed())
        .containsExactly(
            JOB_STATE_STOPPED,
            JOB_STATE_DRAINING,
            JOB_STATE_CANCELLING,
            JOB_STATE_DONE,
            JOB_STATE_CANCELLED);
  }

  @Test
  void aMoveWithoutAnActorIsJudgedAsAnybodys() {
    begin(JOB_STATE_RUNNING);

    assertThat(change(JOB_STATE_UPDATED)).isEmpty();
  }

  @Test
  void aJobThatRisesFromATerminalStateIsFound() {
    begin(JOB_STATE_RUNNING);
    change(JOB_STATE_CANCELLED);

    Finding finding = only(change(JOB_STATE_RUNNING));

    assertThat(finding.why()).isEqualTo("CANCELLED is terminal: a job never leaves it");
    assertThat(finding.allowed()).isEmpty();
  }

  @Test
  void aFalseStepIsReportedOnce() {
    begin(JOB_STATE_RUNNING);
    change(JOB_STATE_DONE);
    only(change(JOB_STATE_RUNNING));

    assertThat(change(JOB_STATE_DONE)).isEmpty();
  }

  @Test
  void theSameStateAgainIsNoMove() {
    begin(JOB_STATE_RUNNING);
    change(JOB_STATE_DONE);

    assertThat(change(JOB_STATE_DONE)).isEmpty();
  }

  @Test
  void jobsDontMix() {
    begin(JOB_STATE_RUNNING);

    assertThat(replay.next(entry("other", JOB_STATE_PENDING))).isEmpty();
    assertThat(change(JOB_STATE_DRAINING)).isEmpty();
    assertThat(replay.jobs()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = "JOB_STATE_UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
  void aHistoryStartsInAnInitialState(JobState state) {
    List<JobState> initial = List.of(JOB_STATE_STOPPED, JOB_STATE_QUEUED, JOB_STATE_PENDING);
    List<Finding> findings = change(state);

    assertThat(findings.isEmpty()).isEqualTo(initial.contains(state));
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Finding.Kind.START);
              assertThat(finding.from()).isEmpty();
              assertThat(finding.why())
                  .isEqualTo(
                      "the history starts in " + Names.of(state) + ", which is no initial state");
              assertThat(finding.allowed()).isEqualTo(initial);
            });
  }

  @Test
  void aPartialHistoryStartsAnywhereAndIsJudgedFromThere() {
    Replay partial = new Replay(true);

    assertThat(partial.next(entry("job", JOB_STATE_DRAINING))).isEmpty();
    assertThat(only(partial.next(entry("job", JOB_STATE_DONE))).kind())
        .isEqualTo(Finding.Kind.UNDECLARED);
  }

  @Test
  void aSnapshotMayShowAnyState() {
    assertThat(snapshot(JOB_STATE_DRAINED)).isEmpty();
  }

  @Test
  void betweenTwoSnapshotsAnyWayIsEnough() {
    snapshot(JOB_STATE_QUEUED);

    assertThat(snapshot(JOB_STATE_DRAINED)).isEmpty();
  }

  @Test
  void betweenTwoSnapshotsThereMustBeAWay() {
    snapshot(JOB_STATE_DRAINING);

    Finding finding = only(snapshot(JOB_STATE_DONE));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.NO_PATH);
    assertThat(finding.why()).isEqualTo("no transitions lead from DRAINING to DONE");
    assertThat(finding.allowed())
        .containsExactly(JOB_STATE_FAILED, JOB_STATE_CANCELLED, JOB_STATE_DRAINED);
  }

  @Test
  void noSnapshotShowsATerminalJobAlive() {
    snapshot(JOB_STATE_DONE);

    assertThat(only(snapshot(JOB_STATE_RUNNING)).why())
        .isEqualTo("DONE is terminal: a job never leaves it");
  }

  @Test
  void betweenASnapshotAndAChangeAnyWayIsEnough() {
    begin(JOB_STATE_PENDING);
    assertThat(snapshot(JOB_STATE_DRAINING)).isEmpty();
    assertThat(change(JOB_STATE_FAILED, SERVICE)).isEmpty();
  }

  @Test
  void aSnapshotOfAnUnknownStateSaysNothing() {
    snapshot(JOB_STATE_RUNNING);
    assertThat(snapshot(JOB_STATE_UNKNOWN)).isEmpty();
    assertThat(snapshot(JOB_STATE_DONE)).isEmpty();
    assertThat(snapshot(JOB_STATE_UNKNOWN)).isEmpty();
    assertThat(only(snapshot(JOB_STATE_RUNNING)).kind()).isEqualTo(Finding.Kind.NO_PATH);
  }

  @Test
  void aChangeToAnUnknownStateIsFoundAndLeavesAGap() {
    begin(JOB_STATE_RUNNING);

    Finding finding = only(change(JOB_STATE_UNKNOWN));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.UNDECLARED);
    assertThat(finding.from()).contains(JOB_STATE_RUNNING);
    assertThat(finding.why()).isEqualTo("UNKNOWN is no state that a job can enter");
    assertThat(finding.allowed()).contains(JOB_STATE_DRAINING, JOB_STATE_DONE);
    assertThat(change(JOB_STATE_DRAINED)).isEmpty();
  }

  @Test
  void aHistoryThatStartsWithAnUnknownStateIsFoundOnce() {
    assertThat(only(change(JOB_STATE_UNKNOWN)).from()).isEmpty();
    assertThat(change(JOB_STATE_RUNNING)).isEmpty();
  }

  @Test
  void overAGapAnyWayIsEnough() {
    begin(JOB_STATE_PENDING);
    replay.gap("job");
    assertThat(change(JOB_STATE_DRAINED, SERVICE)).isEmpty();
  }

  @Test
  void overAGapTheLastStepIsTheActors() {
    begin(JOB_STATE_PENDING);
    replay.gap("job");

    Finding finding = only(change(JOB_STATE_DRAINED, UPDATE_JOB));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.NO_PATH);
    assertThat(finding.why())
        .isEqualTo("no transitions lead from PENDING to DRAINED, the last of them by UPDATE_JOB");
    assertThat(finding.allowed())
        .contains(JOB_STATE_DRAINING, JOB_STATE_CANCELLED)
        .doesNotContain(JOB_STATE_DRAINED, JOB_STATE_FAILED);
  }

  @Test
  void overAGapTheStepsBeforeTheLastAreAnyones() {
    begin(JOB_STATE_QUEUED);
    replay.gap("job");
    assertThat(change(JOB_STATE_DRAINING, UPDATE_JOB))
        .as("the service launched and started it")
        .isEmpty();
  }

  @Test
  void overAGapThereMustBeAWay() {
    begin(JOB_STATE_DONE);
    replay.gap("job");
    assertThat(only(change(JOB_STATE_RUNNING)).kind()).isEqualTo(Finding.Kind.NO_PATH);
  }

  @Test
  void behindAGapTheNextStepIsJudgedInFull() {
    begin(JOB_STATE_PENDING);
    replay.gap("job");
    change(JOB_STATE_DRAINING);
    assertThat(only(change(JOB_STATE_RUNNING)).kind()).isEqualTo(Finding.Kind.UNDECLARED);
  }

  @Test
  void aHistoryThatStartsWithAGapStartsAnywhere() {
    replay.gap("job");
    assertThat(change(JOB_STATE_RUNNING)).isEmpty();
    assertThat(replay.jobs()).isEqualTo(1);
  }

  @Test
  void aTimeThatRunsBackIsFound() {
    changeAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING);

    Finding finding = only(changeAt("2026-03-02T09:59:59.999Z", JOB_STATE_RUNNING));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.TIME);
    assertThat(finding.why())
        .isEqualTo("its time is before 2026-03-02T10:00:00Z, the time of the entry before it");
    assertThat(finding.allowed()).isEmpty();
  }

  @Test
  void theSameTimeTwiceIsNoFinding() {
    changeAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING);
    assertThat(changeAt("2026-03-02T10:00:00Z", JOB_STATE_RUNNING)).isEmpty();
  }

  @Test
  void anEntryWithoutATimeDoesntHideThatTimeRunsBack() {
    changeAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING);
    change(JOB_STATE_RUNNING);
    assertThat(changeAt("2026-03-02T09:00:00Z", JOB_STATE_DONE))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.TIME);
  }

  @Test
  void timeAndStepAreJudgedBothForThemselves() {
    changeAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING);
    assertThat(changeAt("2026-03-02T09:00:00Z", JOB_STATE_DONE))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.TIME, Finding.Kind.UNDECLARED);
    assertThat(replay.faultyJobs()).isEqualTo(1);
  }

  @Test
  void aSnapshotsTimeIsCutOffBehindTheSecond() {
    changeAt("2026-03-02T10:00:00.731Z", JOB_STATE_PENDING);

    assertThat(snapshotAt("2026-03-02T10:00:00Z", JOB_STATE_RUNNING)).isEmpty();
    assertThat(only(snapshotAt("2026-03-02T09:59:59Z", JOB_STATE_DONE)).kind())
        .isEqualTo(Finding.Kind.TIME);
  }

  @Test
  void aSnapshotOfTheSameStateBringsAnOldTimeRightly() {
    changeAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING);
    changeAt("2026-03-02T10:05:00Z", JOB_STATE_PENDING);

    assertThat(snapshotAt("2026-03-02T10:00:00Z", JOB_STATE_PENDING)).isEmpty();
    assertThat(only(changeAt("2026-03-02T10:04:00Z", JOB_STATE_RUNNING)).kind())
        .isEqualTo(Finding.Kind.TIME);
  }

  /** Brings the job into this state without judging how. */
  private void begin(JobState state) {
    replay.gap("job");
    assertThat(change(state)).isEmpty();
  }

  private List<Finding> change(JobState state) {
    return replay.next(entry("job", state));
  }

  private List<Finding> change(JobState state, JobStateActor by) {
    return next(Entry.Kind.CHANGE, state, Optional.of(by), Optional.empty());
  }

  private List<Finding> changeAt(String time, JobState state) {
    return next(Entry.Kind.CHANGE, state, Optional.empty(), Optional.of(Instant.parse(time)));
  }

  private List<Finding> snapshot(JobState state) {
    return next(Entry.Kind.SNAPSHOT, state, Optional.empty(), Optional.empty());
  }

  private List<Finding> snapshotAt(String time, JobState state) {
    return next(Entry.Kind.SNAPSHOT, state, Optional.empty(), Optional.of(Instant.parse(time)));
  }

  private List<Finding> next(
      Entry.Kind kind, JobState state, Optional<JobStateActor> by, Optional<Instant> time) {
    return replay.next(new Entry(place(), kind, "job", state, by, time));
  }

  private Entry entry(String job, JobState state) {
    return new Entry(place(), Entry.Kind.CHANGE, job, state, Optional.empty(), Optional.empty());
  }

  private Place place() {
    return Place.at("log", ++line);
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
