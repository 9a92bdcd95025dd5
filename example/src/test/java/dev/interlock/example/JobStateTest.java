package dev.interlock.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.example.testing.JobEvent;
import dev.interlock.example.testing.Lifecycle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds all that is generated for {@link JobState} against the lifecycle as a table. */
class JobStateTest {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(
          """
          | launch      | QUEUED                                | PENDING              | SERVICE    |
          | start       | PENDING                               | RUNNING              | SERVICE    |
          | start       | STOPPED                               | RUNNING              | UPDATE_JOB |
          | stop        | RUNNING                               | STOPPED              | UPDATE_JOB |
          | drain       | RUNNING                               | DRAINING             | UPDATE_JOB |
          | finishDrain | DRAINING                              | DRAINED              | SERVICE    |
          | update      | RUNNING                               | UPDATED              | SERVICE    |
          | cleanUp     | RUNNING                               | RESOURCE_CLEANING_UP | SERVICE    |
          | beginCancel | RUNNING                               | CANCELLING           | UPDATE_JOB |
          | cancel      | STOPPED, QUEUED, RUNNING              | CANCELLED            | UPDATE_JOB |
          | cancel      | DRAINING, CANCELLING                  | CANCELLED            | UPDATE_JOB |
          | cancel      | RESOURCE_CLEANING_UP                  | CANCELLED            | UPDATE_JOB |
          | complete    | RUNNING, RESOURCE_CLEANING_UP         | DONE                 | SERVICE    |
          | complete    | STOPPED                               | DONE                 | UPDATE_JOB |
          | complete    | RUNNING, RESOURCE_CLEANING_UP         | DONE                 | UPDATE_JOB |
          | fail        | PENDING, RUNNING, DRAINING            | FAILED               | SERVICE    |
          | fail        | CANCELLING                            | FAILED               | SERVICE    |
          """);

  @Test
  void theTableItselfHasTheArcsOfTheModel() {
    assertThat(LIFECYCLE.moves().stream().map(move -> move.from() + ">" + move.to()).distinct())
        .hasSize(22);
  }

  @Test
  void statesStandInTheOrderOfALife() {
    assertThat(JobState.values())
        .extracting(JobStateTest::name)
        .containsExactly(
            "UNKNOWN",
            "STOPPED",
            "QUEUED",
            "PENDING",
            "RUNNING",
            "DRAINING",
            "CANCELLING",
            "RESOURCE_CLEANING_UP",
            "DONE",
            "FAILED",
            "CANCELLED",
            "UPDATED",
            "DRAINED");
  }

  @ParameterizedTest
  @EnumSource
  void everyMoveBetweenTwoStates(JobState from) {
    for (JobState to : JobState.values()) {
      boolean legal = LIFECYCLE.leads(name(from), name(to));

      assertThat(JobStateTransitions.canTransition(from, to))
          .as("%s -> %s", from, to)
          .isEqualTo(legal);
      assertThat(from.canTransitionTo(to)).isEqualTo(legal);
      assertThat(JobStateTransitions.targets(from).contains(to)).isEqualTo(legal);
      assertThat(from.targets().contains(to)).isEqualTo(legal);
      assertThat(JobStateTransitions.sources(to).contains(from)).isEqualTo(legal);
      assertThat(to.sources().contains(from)).isEqualTo(legal);
      assertThat(JobStateTransitions.refusal(from, to).isEmpty()).isEqualTo(legal);
      assertThat(from.refusal(to).isEmpty()).isEqualTo(legal);
      check(legal, to, () -> JobStateTransitions.transition(from, to));
      check(legal, to, () -> from.transitionTo(to));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMoveBetweenTwoStatesByEveryActor(JobState from) {
    for (JobState to : JobState.values()) {
      for (JobStateActor by : JobStateActor.values()) {
        boolean legal = LIFECYCLE.leads(name(from), name(to), by.toString());

        assertThat(JobStateTransitions.canTransition(from, to, by))
            .as("%s -> %s by %s", from, to, by)
            .isEqualTo(legal);
        assertThat(from.canTransitionTo(to, by)).isEqualTo(legal);
        check(legal, to, () -> JobStateTransitions.transition(from, to, by));
        check(legal, to, () -> from.transitionTo(to, by));
        Optional<Refusal.Kind> reason = reason(legal, LIFECYCLE.leads(name(from), name(to)));
        assertThat(JobStateTransitions.refusal(from, to, by).map(Refusal::kind)).isEqualTo(reason);
        assertThat(from.refusal(to, by).map(Refusal::kind)).isEqualTo(reason);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.interlock.example.testing.JobEvent#all")
  void everyEventInEveryState(JobEvent event) {
    for (JobState from : JobState.values()) {
      Optional<JobState> to =
          LIFECYCLE.target(name(from), event.declared()).map(JobStateTest::state);
      JobStateEvent generated = event.generated();

      assertThat(JobStateTransitions.canFire(from, generated))
          .as("%s in %s", event.declared(), from)
          .isEqualTo(to.isPresent());
      assertThat(from.canFire(generated)).isEqualTo(to.isPresent());
      assertThat(from.events().contains(generated)).isEqualTo(to.isPresent());
      assertThat(JobStateTransitions.events(from).contains(generated)).isEqualTo(to.isPresent());
      assertThat(JobStateTransitions.refusal(from, generated).isEmpty()).isEqualTo(to.isPresent());
      assertThat(from.refusal(generated).isEmpty()).isEqualTo(to.isPresent());
      check(to, () -> JobStateTransitions.next(from, generated));
      check(to, () -> from.next(generated));
      for (JobEvent.Spelling spelling : event.spellings()) {
        assertThat(spelling.can().test(from)).isEqualTo(to.isPresent());
        check(to, () -> spelling.fire().apply(from));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.interlock.example.testing.JobEvent#all")
  void everyEventInEveryStateByEveryActor(JobEvent event) {
    for (JobState from : JobState.values()) {
      for (JobStateActor by : JobStateActor.values()) {
        Optional<JobState> to =
            LIFECYCLE.target(name(from), event.declared(), by.toString()).map(JobStateTest::state);
        boolean declared = LIFECYCLE.target(name(from), event.declared()).isPresent();
        JobStateEvent generated = event.generated();

        assertThat(JobStateTransitions.canFire(from, generated, by))
            .as("%s in %s by %s", event.declared(), from, by)
            .isEqualTo(to.isPresent());
        assertThat(from.canFire(generated, by)).isEqualTo(to.isPresent());
        check(to, () -> JobStateTransitions.next(from, generated, by));
        check(to, () -> from.next(generated, by));
        for (JobEvent.Spelling spelling : event.spellings()) {
          assertThat(spelling.canBy().test(from, by)).isEqualTo(to.isPresent());
          check(to, () -> spelling.fireBy().apply(from, by));
        }
        Optional<Refusal.Kind> reason = reason(to.isPresent(), declared);
        assertThat(JobStateTransitions.refusal(from, generated, by).map(Refusal::kind))
            .isEqualTo(reason);
        assertThat(from.refusal(generated, by).map(Refusal::kind)).isEqualTo(reason);
      }
    }
  }

  @Test
  void theEventsAreThoseOfTheTable() {
    assertThat(JobEvent.all().map(JobEvent::declared))
        .containsExactlyInAnyOrderElementsOf(LIFECYCLE.events());
    assertThat(JobStateEvent.values())
        .extracting(JobStateEvent::toString)
        .containsExactlyInAnyOrderElementsOf(LIFECYCLE.events());
    assertThat(JobStateTransitions.graph().events())
        .containsExactlyInAnyOrderElementsOf(LIFECYCLE.events());
  }

  @Test
  void theActorsAreListedAsDeclared() {
    assertThat(JobStateActor.values())
        .extracting(JobStateActor::toString)
        .containsExactly("SERVICE", "UPDATE_JOB");
    assertThat(JobStateTransitions.graph().actors()).containsExactly("SERVICE", "UPDATE_JOB");
  }

  @Test
  void statesHaveTheirRoles() {
    Set<JobState> initial = Set.of(state("STOPPED"), state("QUEUED"), state("PENDING"));
    Set<JobState> terminal =
        Set.of(
            state("DONE"), state("FAILED"), state("CANCELLED"), state("UPDATED"), state("DRAINED"));

    for (JobState state : JobState.values()) {
      assertThat(state.isInitial()).as("%s", state).isEqualTo(initial.contains(state));
      assertThat(JobStateTransitions.isInitial(state)).isEqualTo(initial.contains(state));
      assertThat(state.isTerminal()).as("%s", state).isEqualTo(terminal.contains(state));
      assertThat(JobStateTransitions.isTerminal(state)).isEqualTo(terminal.contains(state));
    }
    assertThat(JobStateTransitions.graph().sentinels()).containsExactly(state("UNKNOWN"));
    assertThat(JobStateTransitions.graph().initial()).isEqualTo(initial);
    assertThat(JobStateTransitions.graph().terminal()).isEqualTo(terminal);
  }

  @Test
  void theGraphHoldsTheTableAndNothingElse() {
    List<Lifecycle.Move> arcs =
        JobStateTransitions.graph().arcs().stream()
            .flatMap(
                arc ->
                    arc.actors().stream()
                        .map(
                            by ->
                                new Lifecycle.Move(
                                    arc.event().orElse(""), name(arc.from()), name(arc.to()), by)))
            .toList();

    assertThat(arcs).containsExactlyInAnyOrderElementsOf(LIFECYCLE.moves());
  }

  @Test
  void aRefusalToAnActorNamesWhoMay() {
    Refusal<JobState> refusal =
        JobStateTransitions.refusal(state("RUNNING"), state("UPDATED"), JobStateActor.UPDATE_JOB)
            .orElseThrow();

    assertThat(refusal.actors()).containsExactly("SERVICE");
    assertThat(refusal.allowedTargets())
        .containsExactlyInAnyOrder(
            state("STOPPED"),
            state("DRAINING"),
            state("CANCELLING"),
            state("CANCELLED"),
            state("DONE"));
  }

  private static Optional<Refusal.Kind> reason(boolean legal, boolean legalForSomebody) {
    return legal
        ? Optional.empty()
        : Optional.of(legalForSomebody ? Refusal.Kind.ACTOR : Refusal.Kind.UNDECLARED);
  }

  private static void check(Optional<JobState> expected, Supplier<JobState> move) {
    expected.ifPresentOrElse(
        to -> assertThat(move.get()).isEqualTo(to),
        () -> assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(move::get));
  }

  private static void check(boolean legal, JobState to, Supplier<JobState> move) {
    check(legal ? Optional.of(to) : Optional.empty(), move);
  }

  private static String name(JobState state) {
    return state.name().replaceFirst("JOB_STATE_", "");
  }

  private static JobState state(String name) {
    return JobState.valueOf("JOB_STATE_" + name);
  }
}
