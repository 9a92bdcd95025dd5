package programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static programs.SafeActor.BANK;
import static programs.SafeActor.OWNER;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Moved;
import dev.interlock.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What moves take, who may make them, and what hooks are told of who made them. */
public class SafeProbe {

  private static final SafeGuards NO = new Answers(false);
  private static final SafeGuards YES = new Answers(true);

  private record Answers(boolean answer) implements SafeGuards {
    @Override
    public boolean code() {
      return answer;
    }

    @Override
    public boolean loose() {
      return answer;
    }
  }

  /** Writes down who made each move, as every hook that can tell tells it. */
  private static final class Recorder implements SafeHooks {
    private final List<String> told = new ArrayList<>();

    @Override
    public void beforeMove(Safe from, Safe to, Optional<SafeEvent> event, Optional<SafeActor> by) {
      told.add("beforeMove " + text(event) + " " + text(by));
    }

    @Override
    public void beforeEvent(Safe from, Safe to, SafeEvent event, Optional<SafeActor> by) {
      told.add("beforeEvent " + event.name() + " " + text(by));
    }

    @Override
    public void afterEvent(Safe from, Safe to, SafeEvent event, Optional<SafeActor> by) {
      told.add("afterEvent " + event.name() + " " + text(by));
    }

    @Override
    public void afterMove(Safe from, Safe to, Optional<SafeEvent> event, Optional<SafeActor> by) {
      told.add("afterMove " + text(event) + " " + text(by));
    }

    private static String text(Optional<? extends Enum<?>> of) {
      return of.map(each -> each.name()).orElse("-");
    }
  }

  private static SafeMachine at(Safe state) {
    return SafeMachine.at(state, new SafeHooks() {});
  }

  private static Refusal<?> refused(ThrowingCallable move) {
    return catchThrowableOfType(IllegalTransitionException.class, move).refusal();
  }

  public static void whoMayNotIsRefused() {
    SafeMachine machine = at(Safe.OPEN);
    Refusal<?> refusal = refused(() -> machine.inspect(OWNER));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(refusal.actors()).containsExactly("BANK");
    assertThat(refused(() -> machine.toScrapped(OWNER)).kind()).isEqualTo(Refusal.Kind.ACTOR);
    assertThat(machine.tryInspect(OWNER)).isFalse();
    assertThat(machine.tryToScrapped(OWNER)).isFalse();
    assertThat(machine.tryFire(Safe.OPEN, SafeEvent.INSPECT, OWNER, YES)).isFalse();
    assertThat(machine.tryTransition(Safe.OPEN, Safe.SCRAPPED, OWNER, YES)).isFalse();
    assertThat(machine.state()).isEqualTo(Safe.OPEN);
    assertThat(machine.inspect(BANK)).isEqualTo(Safe.OPEN);
    assertThat(machine.tryToScrapped(BANK)).isTrue();
  }

  /** The guard of one actor is no question to another, and can't be left out by the one. */
  public static void aGuardHoldsForItsActor() {
    assertThat(at(Safe.LOCKED).tryUnlock(OWNER, NO)).isFalse();
    assertThat(at(Safe.LOCKED).tryUnlock(OWNER, YES)).isTrue();
    assertThat(at(Safe.LOCKED).tryUnlock(BANK, NO)).isTrue();
    assertThat(at(Safe.LOCKED).asOwner().tryUnlock(NO)).isFalse();
    assertThat(at(Safe.LOCKED).asOwner().tryUnlock(YES)).isTrue();
    assertThat(at(Safe.LOCKED).asBank().tryUnlock()).isTrue();
    assertThat(at(Safe.LOCKED).asBank().unlock()).isEqualTo(Safe.OPEN);
    Refusal<?> refusal = refused(() -> at(Safe.LOCKED).asOwner().unlock(NO));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat(refusal.actor()).contains("OWNER");
    assertThat(refused(() -> at(Safe.OPEN).asBank().unlock()).actor()).contains("BANK");
  }

  /** A move that doesn't depend on the actor takes none, and its refusal names none. */
  public static void whatDependsOnLessTakesLess() {
    assertThat(at(Safe.OPEN).shut()).isEqualTo(Safe.LOCKED);
    assertThat(at(Safe.OPEN).tryShut()).isTrue();
    assertThat(at(Safe.LOCKED).tryShut()).isFalse();
    assertThat(at(Safe.LOCKED).rattle(YES)).isEqualTo(Safe.LOCKED);
    assertThat(at(Safe.LOCKED).tryRattle(NO)).isFalse();
    Refusal<?> refusal = refused(() -> at(Safe.LOCKED).rattle(NO));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat(refusal.guards()).containsExactly("loose");
    assertThat(refusal.actor()).isNull();
    assertThat(refused(() -> at(Safe.LOCKED).shut()).kind()).isEqualTo(Refusal.Kind.UNDECLARED);
  }

  public static void aMoveKnowsWhatItLeft() {
    SafeMachine machine = at(Safe.LOCKED);
    assertThat(machine.move(SafeEvent.UNLOCK, BANK, NO))
        .isEqualTo(new Moved<>(Safe.LOCKED, Safe.OPEN));
    assertThat(machine.move(SafeEvent.INSPECT, BANK, NO))
        .isEqualTo(new Moved<>(Safe.OPEN, Safe.OPEN));
    assertThat(refused(() -> machine.move(SafeEvent.INSPECT, OWNER, YES)).kind())
        .isEqualTo(Refusal.Kind.ACTOR);
    assertThat(machine.move(Safe.SCRAPPED, BANK, NO))
        .isEqualTo(new Moved<>(Safe.OPEN, Safe.SCRAPPED));
    assertThat(refused(() -> machine.move(Safe.OPEN, BANK, YES)).from()).isEqualTo(Safe.SCRAPPED);
  }

  public static void questionsHaveThreeStrengths() {
    SafeMachine machine = at(Safe.LOCKED);
    assertThat(machine.events()).containsExactly(SafeEvent.UNLOCK, SafeEvent.RATTLE);
    assertThat(machine.events(OWNER)).containsExactly(SafeEvent.UNLOCK, SafeEvent.RATTLE);
    assertThat(machine.events(OWNER, NO)).isEmpty();
    assertThat(machine.events(BANK, NO)).containsExactly(SafeEvent.UNLOCK);
    assertThat(machine.refusal(SafeEvent.UNLOCK)).isEmpty();
    assertThat(machine.refusal(SafeEvent.UNLOCK, OWNER)).isEmpty();
    assertThat(machine.refusal(SafeEvent.UNLOCK, OWNER, NO)).isPresent();
    assertThat(machine.refusal(SafeEvent.UNLOCK, BANK, NO)).isEmpty();
    assertThat(machine.refusal(Safe.OPEN, OWNER, NO)).isPresent();
    assertThat(machine.isTerminal()).isFalse();
    assertThat(at(Safe.SCRAPPED).isTerminal()).isTrue();
  }

  public static void aViewAsksForItsActor() {
    SafeMachine machine = at(Safe.OPEN);
    SafeMachine.Owner owner = machine.asOwner();
    SafeMachine.Bank bank = machine.asBank();
    assertThat(owner.events()).containsExactly(SafeEvent.SHUT);
    assertThat(bank.events()).containsExactly(SafeEvent.SHUT, SafeEvent.INSPECT);
    assertThat(owner.refusal(SafeEvent.INSPECT)).isPresent();
    assertThat(bank.refusal(SafeEvent.INSPECT)).isEmpty();
    assertThat(bank.refusal(Safe.SCRAPPED)).isEmpty();
    assertThat(owner.shut()).isEqualTo(Safe.LOCKED);
    assertThat(bank.state()).isEqualTo(Safe.LOCKED);
    assertThat(owner.events(NO)).isEmpty();
    assertThat(owner.refusal(SafeEvent.UNLOCK, NO)).isPresent();
    assertThat(owner.refusal(SafeEvent.UNLOCK, YES)).isEmpty();
    assertThat(bank.events(NO)).containsExactly(SafeEvent.UNLOCK);
    assertThat(bank.isTerminal()).isFalse();
    assertThat(machine).hasToString("SafeMachine[LOCKED]");
    assertThat(owner).hasToString("SafeMachine[LOCKED] as OWNER");
    assertThat(bank).hasToString("SafeMachine[LOCKED] as BANK");
  }

  /** What has decided on a state does nothing in another one, and doesn't ask. */
  public static void onlyFromTheStateThatWasDecidedOn() {
    SafeMachine machine = at(Safe.OPEN);
    SafeGuards unasked =
        new SafeGuards() {
          @Override
          public boolean code() {
            throw new AssertionError();
          }

          @Override
          public boolean loose() {
            throw new AssertionError();
          }
        };
    assertThat(machine.tryFire(Safe.LOCKED, SafeEvent.UNLOCK, OWNER, unasked)).isFalse();
    assertThat(machine.tryFire(Safe.LOCKED, SafeEvent.SHUT, OWNER, unasked)).isFalse();
    assertThat(machine.tryTransition(Safe.LOCKED, Safe.OPEN, OWNER, unasked)).isFalse();
    assertThat(machine.state()).isEqualTo(Safe.OPEN);
    assertThat(machine.tryFire(Safe.OPEN, SafeEvent.SHUT, OWNER, unasked)).isTrue();
    assertThat(machine.tryTransition(Safe.LOCKED, Safe.OPEN, BANK, unasked)).isTrue();
    assertThat(machine.tryFire(Safe.OPEN, SafeEvent.SHUT, BANK, unasked)).isTrue();
    assertThat(machine.tryFire(Safe.LOCKED, SafeEvent.UNLOCK, OWNER, NO)).isFalse();
    assertThat(machine.tryFire(Safe.LOCKED, SafeEvent.UNLOCK, OWNER, YES)).isTrue();
  }

  public static void hooksAreToldWhoMoved() {
    List<String> bank =
        List.of(
            "beforeMove UNLOCK BANK",
            "beforeEvent UNLOCK BANK",
            "afterEvent UNLOCK BANK",
            "afterMove UNLOCK BANK");
    assertThat(told(Safe.LOCKED, machine -> machine.unlock(BANK, NO))).isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.tryUnlock(BANK, NO))).isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.fire(SafeEvent.UNLOCK, BANK, NO)))
        .isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.tryFire(SafeEvent.UNLOCK, BANK, NO)))
        .isEqualTo(bank);
    assertThat(
            told(Safe.LOCKED, machine -> machine.tryFire(Safe.LOCKED, SafeEvent.UNLOCK, BANK, NO)))
        .isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.move(SafeEvent.UNLOCK, BANK, NO)))
        .isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.asBank().unlock())).isEqualTo(bank);
    assertThat(told(Safe.LOCKED, machine -> machine.asBank().tryUnlock())).isEqualTo(bank);
  }

  /** A view's actor makes what anyone may, too; without a view, nobody says who it was. */
  public static void hooksAreToldThatNobodySaidWho() {
    assertThat(told(Safe.OPEN, SafeMachine::shut)).contains("afterEvent SHUT -");
    assertThat(told(Safe.OPEN, SafeMachine::tryShut)).contains("afterMove SHUT -");
    assertThat(told(Safe.LOCKED, machine -> machine.rattle(YES))).contains("afterMove RATTLE -");
    assertThat(told(Safe.OPEN, machine -> machine.asOwner().shut()))
        .contains("afterMove SHUT OWNER");
    assertThat(told(Safe.LOCKED, machine -> machine.asOwner().tryRattle(YES)))
        .contains("beforeEvent RATTLE OWNER");
  }

  public static void hooksAreToldWhoMovedWithoutAnEvent() {
    List<String> bank = List.of("beforeMove - BANK", "afterMove - BANK");
    assertThat(told(Safe.OPEN, machine -> machine.toScrapped(BANK))).isEqualTo(bank);
    assertThat(told(Safe.OPEN, machine -> machine.asBank().tryToScrapped())).isEqualTo(bank);
    assertThat(told(Safe.OPEN, machine -> machine.transitionTo(Safe.SCRAPPED, BANK, NO)))
        .isEqualTo(bank);
    assertThat(
            told(Safe.OPEN, machine -> machine.tryTransition(Safe.OPEN, Safe.SCRAPPED, BANK, NO)))
        .isEqualTo(bank);
  }

  private static List<String> told(Safe from, Consumer<SafeMachine> move) {
    Recorder recorder = new Recorder();
    move.accept(SafeMachine.at(from, recorder));
    return recorder.told;
  }
}
