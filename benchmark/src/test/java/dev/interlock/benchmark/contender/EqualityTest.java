package dev.interlock.benchmark.contender;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.cola.statemachine.exception.TransitionFailException;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateEvent;
import dev.interlock.example.JobStateMachine;
import dev.interlock.example.JobStateTransitions;
import dev.interlock.example.OrderStatus;
import dev.interlock.example.OrderStatusGuards;
import dev.interlock.example.TypedJobState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.yarn.state.InvalidStateTransitionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Before anything is timed: every contender is the same lifecycle, asked for everything. */
class EqualityTest {

  /** Whether one state may go to another. */
  private interface Pair {
    boolean ask(JobState from, JobState to);
  }

  /** Whether one state may go to another for an actor. */
  private interface PairBy {
    boolean ask(JobState from, JobState to, JobStateActor by);
  }

  /** Where an event leads; null, or an exception, where it is refused. */
  private interface Step {
    @Nullable JobState ask(JobState from, JobStateEvent event, JobStateActor by);
  }

  /** Where an event leads somebody who may do everything. */
  private interface AnyStep {
    @Nullable JobState ask(JobState from, JobStateEvent event) throws Exception;
  }

  private static Arguments pair(String name, Pair contender) {
    return Arguments.of(name, contender);
  }

  static List<Arguments> pairs() {
    return List.of(
        pair("by hand", ByHand::canTransition),
        pair("EnumMap", EnumMaps::canTransition),
        pair("nested switch", NestedSwitch::canTransition));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void answersForEveryPairAsTheGeneratedCode(String name, Pair contender) {
    int legal = 0;
    for (JobState from : JobState.values()) {
      for (JobState to : JobState.values()) {
        boolean expected = JobStateTransitions.canTransition(from, to);
        assertThat(contender.ask(from, to)).as("%s: %s to %s", name, from, to).isEqualTo(expected);
        legal += expected ? 1 : 0;
      }
    }
    assertThat(legal).isEqualTo(22);
  }

  private static Arguments pairBy(String name, PairBy contender) {
    return Arguments.of(name, contender);
  }

  static List<Arguments> pairsBy() {
    return List.of(
        pairBy("by hand", ByHand::canTransition),
        pairBy("EnumMap", EnumMaps::canTransition),
        pairBy("nested switch", NestedSwitch::canTransition));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairsBy")
  void answersForEveryPairAndActorAsTheGeneratedCode(String name, PairBy contender) {
    for (JobState from : JobState.values()) {
      for (JobState to : JobState.values()) {
        for (JobStateActor by : JobStateActor.values()) {
          assertThat(contender.ask(from, to, by))
              .as("%s: %s to %s by %s", name, from, to, by)
              .isEqualTo(JobStateTransitions.canTransition(from, to, by));
        }
      }
    }
  }

  private static Arguments step(String name, Step contender) {
    return Arguments.of(name, contender);
  }

  static List<Arguments> steps() {
    return List.of(
        step("by hand", ByHand::next),
        step("by hand, throwing", ByHand::fire),
        step("EnumMap", EnumMaps::next),
        step("EnumMap, throwing", EnumMaps::fire),
        step("nested switch", NestedSwitch::next),
        step("nested switch, throwing", NestedSwitch::fire),
        step(
            "entity with a switch",
            (from, event, by) -> {
              JobBySwitch job = new JobBySwitch(from);
              job.fire(event, by);
              return job.state();
            }),
        step(
            "locked entity",
            (from, event, by) -> {
              LockedJob job = new LockedJob(from);
              job.fire(event, by);
              return job.state();
            }),
        step(
            "locked entity, tried",
            (from, event, by) -> {
              LockedJob job = new LockedJob(from);
              return job.tryFire(event, by) ? job.state() : null;
            }),
        step(
            "atomic entity",
            (from, event, by) -> {
              AtomicJob job = new AtomicJob(from);
              job.fire(event, by);
              return job.state();
            }),
        step(
            "atomic entity, tried",
            (from, event, by) -> {
              AtomicJob job = new AtomicJob(from);
              return job.tryFire(event, by) ? job.state() : null;
            }),
        step("generated machine", (from, event, by) -> JobStateMachine.at(from).fire(event, by)),
        step(
            "generated machine, tried",
            (from, event, by) -> {
              JobStateMachine machine = JobStateMachine.at(from);
              return machine.tryFire(event, by) ? machine.state() : null;
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("steps")
  void leadsWithEveryEventAndActorWhereTheGeneratedCodeDoes(String name, Step contender) {
    for (JobState from : JobState.values()) {
      for (JobStateEvent event : JobStateEvent.values()) {
        for (JobStateActor by : JobStateActor.values()) {
          assertThat(orRefused(() -> contender.ask(from, event, by)))
              .as("%s: %s from %s by %s", name, event, from, by)
              .isEqualTo(generated(from, event, by));
        }
      }
    }
  }

  private static Arguments anyStep(String name, AnyStep contender) {
    return Arguments.of(name, contender);
  }

  static List<Arguments> libraries() {
    return List.of(
        anyStep(
            "stateless4j",
            (from, event) -> {
              var machine = Stateless4j.machine(from);
              machine.fire(event);
              return machine.getState();
            }),
        anyStep(
            "stateless4j, asked",
            (from, event) -> {
              var machine = Stateless4j.machine(from);
              if (!machine.canFire(event)) {
                return null;
              }
              machine.fire(event);
              return machine.getState();
            }),
        anyStep("COLA", (from, event) -> unlessSame(from, Cola.SILENT.fireEvent(from, event, ""))),
        anyStep("COLA, throwing", (from, event) -> Cola.THROWING.fireEvent(from, event, "")),
        anyStep(
            "COLA, asked",
            (from, event) ->
                Cola.SILENT.verify(from, event) ? Cola.SILENT.fireEvent(from, event, "") : null),
        anyStep(
            "Hadoop",
            (from, event) -> {
              var machine = Hadoop.machine(from);
              machine.doTransition(event, "");
              return machine.getCurrentState();
            }),
        anyStep(
            "squirrel",
            (from, event) -> {
              Squirrel.Job machine = Squirrel.machine(from);
              machine.fire(event);
              return unlessSame(from, machine.getCurrentState());
            }),
        anyStep(
            "squirrel, asked",
            (from, event) -> {
              Squirrel.Job machine = Squirrel.machine(from);
              return machine.canAccept(event) ? machine.test(event) : null;
            }),
        anyStep(
            "Spring",
            (from, event) -> {
              var machine = SpringStateMachine.machine(from);
              SpringStateMachine.fire(machine, event);
              return unlessSame(from, machine.getState().getId());
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("libraries")
  void leadsWithEveryEventWhereTheGeneratedCodeDoesWithSomeActor(String name, AnyStep contender) {
    for (JobState from : JobState.values()) {
      Set<JobState> targets = EnumSet.noneOf(JobState.class);
      for (JobStateEvent event : JobStateEvent.values()) {
        Optional<JobState> expected = generated(from, event);
        assertThat(orRefused(() -> contender.ask(from, event)))
            .as("%s: %s from %s", name, event, from)
            .isEqualTo(expected);
        expected.ifPresent(targets::add);
      }
      assertThat(targets).isEqualTo(JobStateTransitions.targets(from));
    }
  }

  @Test
  void springsNewMachineWaits() {
    assertThat(SpringStateMachine.queued().getState().getId()).isEqualTo(JobState.JOB_STATE_QUEUED);
  }

  @Test
  void listsTheSameEventsAndTargets() {
    for (JobState from : JobState.values()) {
      Set<JobStateEvent> events = JobStateTransitions.events(from);
      assertThat(ByHand.events(from)).isEqualTo(events);
      assertThat(EnumMaps.events(from)).isEqualTo(events);
      assertThat(NestedSwitch.events(from)).isEqualTo(events);
      assertThat(Stateless4j.machine(from).getPermittedTriggers())
          .containsExactlyInAnyOrderElementsOf(events);
      Set<JobState> targets = JobStateTransitions.targets(from);
      assertThat(ByHand.targets(from)).isEqualTo(targets);
      assertThat(EnumMaps.targets(from)).isEqualTo(targets);
      assertThat(NestedSwitch.targets(from)).isEqualTo(targets);
    }
  }

  @Test
  void cancelsTheSame() {
    for (JobState from : JobState.values()) {
      assertThat(ByHand.canCancel(from)).isEqualTo(from.canCancel());
      assertThat(NestedSwitch.canCancel(from)).isEqualTo(from.canCancel());
      for (JobStateActor by : JobStateActor.values()) {
        assertThat(orRefused(() -> ByHand.cancel(from, by)))
            .isEqualTo(orRefused(() -> from.cancel(by)));
      }
    }
  }

  @Test
  void shipsTheSame() {
    for (OrderStatus from : OrderStatus.values()) {
      for (OrderStatusGuards guards : List.<OrderStatusGuards>of(() -> true, () -> false)) {
        assertThat(OrderByHand.canShip(from, guards)).isEqualTo(from.canShip(guards));
        assertThat(orRefused(() -> OrderByHand.ship(from, guards)))
            .isEqualTo(orRefused(() -> from.ship(guards)));
      }
    }
  }

  /** One of the four methods of an entity. */
  private interface Method<T> {
    void call(T entity, JobStateActor by);
  }

  @Test
  void entitiesMoveByTheirMethodsTheSame() {
    check(JobStateEvent.LAUNCH, JobByHand::launch, JobByMixin::launch);
    check(JobStateEvent.START, JobByHand::start, JobByMixin::start);
    check(JobStateEvent.DRAIN, JobByHand::drain, JobByMixin::drain);
    check(JobStateEvent.FINISH_DRAIN, JobByHand::finishDrain, JobByMixin::finishDrain);
  }

  private static void check(JobStateEvent event, Method<JobByHand> hand, Method<JobByMixin> mixin) {
    for (JobState from : JobState.values()) {
      for (JobStateActor by : JobStateActor.values()) {
        JobByHand byHand = new JobByHand(from);
        JobByMixin byMixin = new JobByMixin(from);
        Optional<JobState> expected = generated(from, event, by);
        assertThat(
                orRefused(
                    () -> {
                      hand.call(byHand, by);
                      return byHand.state();
                    }))
            .isEqualTo(expected);
        assertThat(
                orRefused(
                    () -> {
                      mixin.call(byMixin, by);
                      return byMixin.state();
                    }))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void typedStatesLiveTheSameLife() {
    assertThat(
            TypedJobState.QUEUED
                .launch(TypedJobState.SERVICE)
                .start(TypedJobState.SERVICE)
                .drain(TypedJobState.UPDATE_JOB)
                .finishDrain(TypedJobState.SERVICE)
                .state())
        .isEqualTo(JobState.JOB_STATE_DRAINED);
  }

  private static Optional<JobState> generated(
      JobState from, JobStateEvent event, JobStateActor by) {
    Optional<JobState> next = orRefused(() -> JobStateTransitions.next(from, event, by));
    assertThat(JobStateTransitions.canFire(from, event, by)).isEqualTo(next.isPresent());
    return next;
  }

  private static Optional<JobState> generated(JobState from, JobStateEvent event) {
    return Stream.of(JobStateActor.values())
        .flatMap(by -> generated(from, event, by).stream())
        .findFirst();
  }

  private static <T> Optional<T> orRefused(Callable<@Nullable T> move) {
    try {
      return Optional.ofNullable(move.call());
    } catch (IllegalStateException
        | InvalidStateTransitionException
        | TransitionFailException refused) {
      return Optional.empty();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** What stays where it is has refused: no arc of this lifecycle leads to where it begins. */
  private static @Nullable JobState unlessSame(JobState from, JobState to) {
    return from == to ? null : to;
  }
}
