package programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.IllegalTransitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** When hooks are called, and what they can do. */
public class HooksProbe {

  private static final DoorGuards UNLOCKED = () -> true;
  private static final DoorGuards LOCKED = () -> false;

  private static final List<String> BEFORE = List.of("beforeExit", "beforeEvent", "beforeEntry");
  private static final List<String> AFTER = List.of("afterExit", "afterEvent", "afterEntry");

  /** Writes down every call, and then does what is planned for it. */
  private static class Recorder implements DoorHooks {
    final List<String> calls = new ArrayList<>();
    final List<String> moves = new ArrayList<>();
    final Map<String, Runnable> plan = new TreeMap<>();

    private void called(String name, Door from, Door to) {
      calls.add(name + " " + from + " " + to);
      plan.getOrDefault(name, () -> {}).run();
    }

    private void called(String name, Door from, Door to, DoorEvent event) {
      calls.add(name + " " + from + " " + to + " " + event.name());
      plan.getOrDefault(name, () -> {}).run();
    }

    private void moved(String name, Door from, Door to, Optional<DoorEvent> event) {
      moves.add(name + " " + from + " " + to + event.map(each -> " " + each.name()).orElse(""));
      plan.getOrDefault(name, () -> {}).run();
    }

    @Override
    public void beforeMove(Door from, Door to, Optional<DoorEvent> event) {
      moved("beforeMove", from, to, event);
    }

    @Override
    public void afterMove(Door from, Door to, Optional<DoorEvent> event) {
      moved("afterMove", from, to, event);
    }

    /** Plans something for the first call of a hook alone. */
    void once(String name, Runnable what) {
      plan.put(
          name,
          () -> {
            plan.remove(name);
            what.run();
          });
    }

    @Override
    public void beforeExit(Door from, Door to) {
      called("beforeExit", from, to);
    }

    @Override
    public void beforeEvent(Door from, Door to, DoorEvent event) {
      called("beforeEvent", from, to, event);
    }

    @Override
    public void beforeEntry(Door from, Door to) {
      called("beforeEntry", from, to);
    }

    @Override
    public void afterExit(Door from, Door to) {
      called("afterExit", from, to);
    }

    @Override
    public void afterEvent(Door from, Door to, DoorEvent event) {
      called("afterEvent", from, to, event);
    }

    @Override
    public void afterEntry(Door from, Door to) {
      called("afterEntry", from, to);
    }
  }

  private static final List<String> CLOSING =
      List.of(
          "beforeExit OPEN CLOSED",
          "beforeEvent OPEN CLOSED CLOSE",
          "beforeEntry OPEN CLOSED",
          "afterExit OPEN CLOSED",
          "afterEvent OPEN CLOSED CLOSE",
          "afterEntry OPEN CLOSED");

  private static final List<String> LEAVING =
      List.of(
          "beforeExit OPEN GONE",
          "beforeEntry OPEN GONE",
          "afterExit OPEN GONE",
          "afterEntry OPEN GONE");

  public static void exitThenEventThenEntry() {
    assertThat(calls(DoorMachine::close)).isEqualTo(CLOSING);
    assertThat(calls(DoorMachine::tryClose)).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.fire(DoorEvent.CLOSE, LOCKED))).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.tryFire(DoorEvent.CLOSE, LOCKED))).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.asGuest().close())).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.asGuest().tryClose())).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.move(DoorEvent.CLOSE, LOCKED).to())).isEqualTo(CLOSING);
    assertThat(calls(machine -> machine.tryFire(Door.OPEN, DoorEvent.CLOSE, LOCKED)))
        .isEqualTo(CLOSING);
  }

  public static void aGuardedEventIsAnEvent() {
    Recorder recorder = new Recorder();
    DoorMachine machine = DoorMachine.at(Door.CLOSED, recorder);
    assertThat(machine.tryOpen(LOCKED)).isFalse();
    assertThat(recorder.calls).isEmpty();
    assertThat(machine.open(UNLOCKED)).isEqualTo(Door.OPEN);
    assertThat(recorder.calls)
        .containsExactly(
            "beforeExit CLOSED OPEN",
            "beforeEvent CLOSED OPEN OPEN",
            "beforeEntry CLOSED OPEN",
            "afterExit CLOSED OPEN",
            "afterEvent CLOSED OPEN OPEN",
            "afterEntry CLOSED OPEN");
  }

  public static void withoutAnEventNoEventHook() {
    assertThat(calls(DoorMachine::toGone)).isEqualTo(LEAVING);
    assertThat(calls(DoorMachine::tryToGone)).isEqualTo(LEAVING);
    assertThat(calls(machine -> machine.asGuest().toGone())).isEqualTo(LEAVING);
    assertThat(calls(machine -> machine.transitionTo(Door.GONE, LOCKED))).isEqualTo(LEAVING);
    assertThat(calls(machine -> machine.tryTransitionTo(Door.GONE, LOCKED))).isEqualTo(LEAVING);
    assertThat(calls(machine -> machine.move(Door.GONE, LOCKED).to())).isEqualTo(LEAVING);
    assertThat(calls(machine -> machine.tryTransition(Door.OPEN, Door.GONE, LOCKED)))
        .isEqualTo(LEAVING);
    // Nor where an event leads there, too.
    assertThat(calls(machine -> machine.transitionTo(Door.CLOSED, LOCKED)))
        .isEqualTo(CLOSING.stream().filter(call -> !call.contains("Event")).toList());
  }

  public static void aTransitionToItselfIsAnEventAlone() {
    List<String> knocking = List.of("beforeEvent OPEN OPEN KNOCK", "afterEvent OPEN OPEN KNOCK");
    assertThat(calls(DoorMachine::knock)).isEqualTo(knocking);
    assertThat(calls(DoorMachine::tryKnock)).isEqualTo(knocking);
    assertThat(calls(machine -> machine.fire(DoorEvent.KNOCK, LOCKED))).isEqualTo(knocking);
    assertThat(calls(machine -> machine.transitionTo(Door.OPEN, LOCKED))).isEmpty();
  }

  /** One pair of hooks sees every move, whatever else there is to it. */
  public static void everyMoveIsSeenOnce() {
    assertThat(moves(DoorMachine::close))
        .containsExactly("beforeMove OPEN CLOSED CLOSE", "afterMove OPEN CLOSED CLOSE");
    assertThat(moves(machine -> machine.asGuest().tryClose()))
        .containsExactly("beforeMove OPEN CLOSED CLOSE", "afterMove OPEN CLOSED CLOSE");
    assertThat(moves(DoorMachine::tryToGone))
        .containsExactly("beforeMove OPEN GONE", "afterMove OPEN GONE");
    assertThat(moves(DoorMachine::knock))
        .containsExactly("beforeMove OPEN OPEN KNOCK", "afterMove OPEN OPEN KNOCK");
    assertThat(moves(machine -> machine.transitionTo(Door.OPEN, LOCKED)))
        .containsExactly("beforeMove OPEN OPEN", "afterMove OPEN OPEN");
    Recorder recorder = new Recorder();
    DoorMachine machine = DoorMachine.at(Door.CLOSED, recorder);
    assertThat(machine.tryOpen(LOCKED)).isFalse();
    assertThat(machine.tryTransitionTo(Door.OPEN, LOCKED)).isFalse();
    assertThat(recorder.moves).isEmpty();
    machine.open(UNLOCKED);
    assertThat(recorder.moves)
        .containsExactly("beforeMove CLOSED OPEN OPEN", "afterMove CLOSED OPEN OPEN");
  }

  public static void theMoveIsSeenThoughOthersThrow() {
    Recorder recorder = new Recorder();
    AFTER.forEach(name -> recorder.plan.put(name, () -> throwing(new RuntimeException(name))));
    DoorMachine machine = DoorMachine.initial(recorder);
    assertThat(catchThrowable(machine::close)).isNotNull();
    assertThat(recorder.moves).last().isEqualTo("afterMove OPEN CLOSED CLOSE");
    recorder.plan.clear();
    recorder.plan.put("afterMove", () -> throwing(new RuntimeException("seen")));
    assertThat(catchThrowable(machine::toGone)).hasMessage("seen");
    assertThat(machine.state()).isEqualTo(Door.GONE);
  }

  public static void anyMoveCanBeVetoed() {
    Recorder recorder = new Recorder();
    recorder.plan.put("beforeMove", () -> throwing(new RuntimeException("no")));
    DoorMachine machine = DoorMachine.initial(recorder);
    assertThat(catchThrowable(machine::close)).hasMessage("no");
    assertThat(catchThrowable(() -> machine.transitionTo(Door.OPEN, LOCKED))).hasMessage("no");
    assertThat(recorder.calls).as("nobody else is asked").isEmpty();
    assertThat(recorder.moves).noneMatch(move -> move.startsWith("after"));
    assertThat(machine.state()).isEqualTo(Door.OPEN);
  }

  public static void aRefusalCallsNoHook() {
    Recorder recorder = new Recorder();
    DoorMachine machine = DoorMachine.at(Door.GONE, recorder);
    assertThat(catchThrowable(machine::close)).isInstanceOf(IllegalTransitionException.class);
    assertThat(catchThrowable(machine::toGone)).isInstanceOf(IllegalTransitionException.class);
    assertThat(machine.tryKnock()).isFalse();
    assertThat(machine.tryTransitionTo(Door.OPEN, UNLOCKED)).isFalse();
    assertThat(machine.refusal(DoorEvent.CLOSE)).isPresent();
    assertThat(recorder.calls).isEmpty();
  }

  /** A move from a state is one attempt: from another one, and when it is lost, there is no more. */
  public static void aMoveFromAStateIsAttemptedOnce() {
    Recorder recorder = new Recorder();
    DoorMachine machine = DoorMachine.at(Door.CLOSED, recorder);
    assertThat(machine.tryFire(Door.OPEN, DoorEvent.CLOSE, LOCKED)).isFalse();
    assertThat(machine.tryTransition(Door.OPEN, Door.GONE, LOCKED)).isFalse();
    assertThat(recorder.calls).isEmpty();
    assertThat(recorder.moves).isEmpty();

    DoorMachine other = DoorMachine.at(Door.OPEN, recorder);
    recorder.once("beforeExit", () -> other.transitionTo(Door.CLOSED, LOCKED));
    // What is closed could be closed again.
    assertThat(other.tryFire(Door.OPEN, DoorEvent.CLOSE, LOCKED)).isFalse();
    assertThat(recorder.calls).noneMatch(call -> call.startsWith("afterEvent"));
    assertThat(other.state()).isEqualTo(Door.CLOSED);
  }

  public static void anyHookBeforeVetoes() {
    for (int i = 0; i < BEFORE.size(); i++) {
      for (Function<DoorMachine, Object> move : closings()) {
        Recorder recorder = new Recorder();
        RuntimeException veto = new RuntimeException(BEFORE.get(i));
        recorder.plan.put(BEFORE.get(i), () -> throwing(veto));
        DoorMachine machine = DoorMachine.initial(recorder);
        assertThat(catchThrowable(() -> move.apply(machine))).isSameAs(veto);
        assertThat(machine.state()).isEqualTo(Door.OPEN);
        assertThat(recorder.calls).isEqualTo(CLOSING.subList(0, i + 1));
        // And nothing of it stays.
        recorder.plan.clear();
        assertThat(machine.close()).isEqualTo(Door.CLOSED);
      }
    }
  }

  public static void aVetoOfAMoveWithoutAnEvent() {
    for (String name : List.of("beforeExit", "beforeEntry")) {
      Recorder recorder = new Recorder();
      RuntimeException veto = new RuntimeException(name);
      recorder.plan.put(name, () -> throwing(veto));
      DoorMachine machine = DoorMachine.initial(recorder);
      assertThat(catchThrowable(machine::tryToGone)).isSameAs(veto);
      assertThat(catchThrowable(() -> machine.transitionTo(Door.CLOSED, LOCKED))).isSameAs(veto);
      assertThat(machine.state()).isEqualTo(Door.OPEN);
    }
  }

  public static void everyHookAfterIsCalledThoughOneThrows() {
    for (String name : AFTER) {
      for (Function<DoorMachine, Object> move : closings()) {
        Recorder recorder = new Recorder();
        RuntimeException failure = new RuntimeException(name);
        recorder.plan.put(name, () -> throwing(failure));
        DoorMachine machine = DoorMachine.initial(recorder);
        assertThat(catchThrowable(() -> move.apply(machine))).isSameAs(failure);
        assertThat(machine.state()).isEqualTo(Door.CLOSED);
        assertThat(recorder.calls).isEqualTo(CLOSING);
      }
    }
  }

  /** Which of several failures the caller gets is not said, but it is one of theirs. */
  public static void everyHookAfterIsCalledThoughAllThrow() {
    Recorder recorder = new Recorder();
    AFTER.forEach(name -> recorder.plan.put(name, () -> throwing(new RuntimeException(name))));
    DoorMachine machine = DoorMachine.initial(recorder);
    assertThat(AFTER).contains(catchThrowable(machine::close).getMessage());
    assertThat(machine.state()).isEqualTo(Door.CLOSED);
    assertThat(recorder.calls).isEqualTo(CLOSING);
  }

  /** In an after-hook the machine has moved, and can be moved on. */
  public static void anotherMoveFromAHookAfter() {
    for (String name : AFTER) {
      Recorder recorder = new Recorder();
      DoorMachine machine = DoorMachine.initial(recorder);
      recorder.once(
          name,
          () -> {
            assertThat(machine.state()).isEqualTo(Door.CLOSED);
            assertThat(machine.tryToGone()).isTrue();
          });
      assertThat(machine.close()).isEqualTo(Door.CLOSED);
      assertThat(machine.state()).isEqualTo(Door.GONE);
      List<String> expected = new ArrayList<>(CLOSING);
      expected.addAll(
          BEFORE.size() + AFTER.indexOf(name) + 1,
          LEAVING.stream().map(call -> call.replace("OPEN", "CLOSED")).toList());
      assertThat(recorder.calls).isEqualTo(expected);
    }
  }

  /** A move from a before-hook makes the attempt lose: it is decided and asked anew. */
  public static void anotherMoveFromAHookBefore() {
    for (String name : BEFORE) {
      for (Function<DoorMachine, Object> move : closings()) {
        Recorder recorder = new Recorder();
        DoorMachine machine = DoorMachine.initial(recorder);
        recorder.once(
            name, () -> assertThat(machine.transitionTo(Door.CLOSED, LOCKED)).isNotNull());
        Object result = move.apply(machine);
        assertThat(result).isIn(true, Door.CLOSED);
        assertThat(machine.state()).isEqualTo(Door.CLOSED);
        List<String> expected = new ArrayList<>(CLOSING.subList(0, BEFORE.indexOf(name) + 1));
        expected.addAll(CLOSING.stream().filter(call -> !call.contains("Event")).toList());
        // The rest of the attempt that is lost.
        expected.addAll(CLOSING.subList(BEFORE.indexOf(name) + 1, BEFORE.size()));
        // Closing what is closed is a move of its own: nothing is left or entered.
        expected.add("beforeEvent CLOSED CLOSED CLOSE");
        expected.add("afterEvent CLOSED CLOSED CLOSE");
        assertThat(recorder.calls).isEqualTo(expected);
      }
    }
  }

  /** What was legal when it was decided is refused when the attempt is lost to a last move. */
  public static void anAttemptLostToALastMove() {
    for (String name : BEFORE) {
      Recorder recorder = new Recorder();
      DoorMachine machine = DoorMachine.initial(recorder);
      recorder.once(name, machine::toGone);
      Throwable thrown = catchThrowable(machine::close);
      assertThat(thrown).isInstanceOf(IllegalTransitionException.class);
      assertThat((Object) ((IllegalTransitionException) thrown).refusal().from())
          .isEqualTo(Door.GONE);
      assertThat(recorder.calls).noneMatch(call -> call.startsWith("afterEvent"));
      assertThat(recorder.calls.stream().filter(call -> call.startsWith("after")).toList())
          .containsExactly("afterExit OPEN GONE", "afterEntry OPEN GONE");

      DoorMachine other = DoorMachine.initial(recorder);
      recorder.once(name, other::toGone);
      assertThat(other.tryClose()).isFalse();
      assertThat(other.state()).isEqualTo(Door.GONE);
    }
  }

  public static void hooksThatDoNothing() {
    DoorMachine machine = DoorMachine.initial(new DoorHooks() {});
    assertThat(machine.close()).isEqualTo(Door.CLOSED);
    assertThat(machine.tryToGone()).isTrue();
  }

  public static void hooksOfAMachineWithoutEvents() {
    List<String> calls = new ArrayList<>();
    LampHooks hooks =
        new LampHooks() {
          @Override
          public void afterMove(Lamp from, Lamp to) {
            calls.add("afterMove " + from + " " + to);
          }

          @Override
          public void beforeExit(Lamp from, Lamp to) {
            calls.add("beforeExit " + from + " " + to);
          }

          @Override
          public void beforeEntry(Lamp from, Lamp to) {
            calls.add("beforeEntry " + from + " " + to);
          }

          @Override
          public void afterExit(Lamp from, Lamp to) {
            calls.add("afterExit " + from + " " + to);
            throw new IllegalStateException("exit");
          }

          @Override
          public void afterEntry(Lamp from, Lamp to) {
            calls.add("afterEntry " + from + " " + to);
          }
        };
    LampMachine machine = LampMachine.initial(Lamp.OFF, hooks);
    assertThat(machine.tryToOff()).isTrue();
    assertThat(calls).containsExactly("afterMove OFF OFF");
    calls.clear();
    assertThat(catchThrowable(machine::toOn)).hasMessage("exit");
    assertThat(machine.state()).isEqualTo(Lamp.ON);
    assertThat(calls)
        .containsExactly(
            "beforeExit OFF ON",
            "beforeEntry OFF ON",
            "afterExit OFF ON",
            "afterEntry OFF ON",
            "afterMove OFF ON");
  }

  /** The ways to make the same move by an event. */
  private static List<Function<DoorMachine, Object>> closings() {
    return List.of(
        DoorMachine::close,
        DoorMachine::tryClose,
        machine -> machine.fire(DoorEvent.CLOSE, LOCKED),
        machine -> machine.tryFire(DoorEvent.CLOSE, LOCKED),
        machine -> machine.move(DoorEvent.CLOSE, LOCKED).to(),
        machine -> machine.asGuest().close(),
        machine -> machine.asGuest().tryClose());
  }

  private static List<String> moves(Function<DoorMachine, Object> move) {
    Recorder recorder = new Recorder();
    assertThat(move.apply(DoorMachine.initial(recorder))).isNotEqualTo(false);
    return recorder.moves;
  }

  private static List<String> calls(Function<DoorMachine, Object> move) {
    Recorder recorder = new Recorder();
    assertThat(move.apply(DoorMachine.initial(recorder))).isIn(true, Door.CLOSED, Door.GONE, Door.OPEN);
    return recorder.calls;
  }

  private static void throwing(RuntimeException exception) {
    throw exception;
  }
}
