package programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static programs.Beacon.BEACON_BROKEN;
import static programs.Beacon.BEACON_DARK;
import static programs.Beacon.BEACON_LIT;
import static programs.Beacon.BEACON_UNKNOWN;
import static programs.BeaconActor.KEEPER;

import dev.interlock.Moved;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is ignored, and by which names states, events and actors are known outside Java. */
public class BeaconProbe {

  private static final BeaconGuards FAR = () -> false;

  /** Writes down every call. */
  private static final class Recorder implements BeaconHooks {
    private final List<String> told = new ArrayList<>();

    @Override
    public void beforeMove(
        Beacon from, Beacon to, Optional<BeaconEvent> event, Optional<BeaconActor> by) {
      told.add(event.map(BeaconEvent::name).orElse("") + by.map(BeaconActor::name).orElse(""));
    }
  }

  /** A move returns the same state, and every question says that there is none. */
  public static void anIgnoredEventChangesNothing() {
    assertThat(BEACON_LIT.switchOn(KEEPER)).isSameAs(BEACON_LIT);
    assertThat(BEACON_LIT.next(BeaconEvent.SWITCH_ON, KEEPER, FAR)).isSameAs(BEACON_LIT);
    assertThat(BEACON_LIT.canSwitchOn()).isFalse();
    assertThat(BEACON_LIT.canSwitchOn(KEEPER)).isFalse();
    assertThat(BEACON_LIT.events()).doesNotContain(BeaconEvent.SWITCH_ON);
    assertThat(BEACON_LIT.actors(BeaconEvent.SWITCH_ON)).isEmpty();
    assertThat(BEACON_LIT.refusal(BeaconEvent.SWITCH_ON)).isEmpty();
    assertThat(BEACON_LIT.refusal(BeaconEvent.SWITCH_ON, KEEPER, FAR)).isEmpty();
    assertThat(BEACON_LIT.ignores(BeaconEvent.SWITCH_ON)).isTrue();
    assertThat(BEACON_DARK.ignores(BeaconEvent.SWITCH_ON)).isFalse();
    assertThat(BEACON_BROKEN.switchOff(KEEPER)).isSameAs(BEACON_BROKEN);
    assertThat(BeaconTransitions.graph().ignores(BEACON_LIT)).containsExactly("SWITCH_ON");
    assertThat(BeaconTransitions.graph().sources("SWITCH_ON")).containsExactly(BEACON_DARK);
  }

  /** What the machine ignores, those states ignore that have no transition on it. */
  public static void aTransitionComesBeforeWhatTheMachineIgnores() {
    assertThat(BEACON_DARK.ping(FAR)).isSameAs(BEACON_DARK);
    assertThat(BEACON_BROKEN.ping(FAR)).isSameAs(BEACON_BROKEN);
    assertThat(BEACON_LIT.ignores(BeaconEvent.PING)).isFalse();
    assertThat(BEACON_LIT.refusal(BeaconEvent.PING, KEEPER, FAR).map(Refusal::kind))
        .contains(Refusal.Kind.GUARD);
    assertThat(BEACON_UNKNOWN.ignores(BeaconEvent.PING)).isFalse();
  }

  /** No hook is called, nothing moves, and an attempt says so. */
  public static void aMachineTakesNoteAndStays() {
    Recorder recorder = new Recorder();
    BeaconMachine machine = BeaconMachine.at(BEACON_LIT, recorder);
    assertThat(machine.switchOn(KEEPER)).isSameAs(BEACON_LIT);
    assertThat(machine.trySwitchOn(KEEPER)).isFalse();
    assertThat(machine.fire(BeaconEvent.SWITCH_ON, KEEPER, FAR)).isSameAs(BEACON_LIT);
    assertThat(machine.tryFire(BeaconEvent.SWITCH_ON, KEEPER, FAR)).isFalse();
    assertThat(machine.tryFire(BEACON_LIT, BeaconEvent.SWITCH_ON, KEEPER, FAR)).isFalse();
    assertThat(machine.move(BeaconEvent.SWITCH_ON, KEEPER, FAR))
        .isEqualTo(new Moved<>(BEACON_LIT, BEACON_LIT));
    assertThat(machine.refusal(BeaconEvent.SWITCH_ON, KEEPER, FAR)).isEmpty();
    assertThat(machine.asKeeper().switchOn()).isSameAs(BEACON_LIT);
    assertThat(recorder.told).isEmpty();
    machine.switchOff(KEEPER);
    assertThat(recorder.told).containsExactly("SWITCH_OFFKEEPER");
  }

  /** A typed state has the move, takes nothing for it and returns itself; it isn't able to. */
  public static void aTypedStateReturnsItself() {
    TypedBeacon.Lit lit = TypedBeacon.LIT;
    assertThat(lit.switchOn()).isSameAs(lit);
    assertThat(TypedBeacon.BROKEN.switchOff().ping()).isSameAs(TypedBeacon.BROKEN);
  }

  /** The constant's name, the short one, and those under which stored data knows it. */
  public static void aStateIsKnownByItsNames() {
    for (String name : List.of("BEACON_DARK", "DARK", "OFF", "SILENT")) {
      assertThat(BeaconTransitions.of(name)).isSameAs(BEACON_DARK);
    }
    assertThat(BeaconTransitions.of("UNKNOWN")).isSameAs(BEACON_UNKNOWN);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> BeaconTransitions.of("DRAK"))
        .withMessageContaining("DRAK")
        .withMessageContaining("DARK");
    assertThat(BeaconTransitions.graph().formerNames().keySet()).isEqualTo(Set.of("OFF", "SILENT"));
  }

  /** One spelling: what is printed is what is read. */
  public static void eventsAndActorsAreKnownByTheirConstants() {
    assertThat(BeaconEvent.SWITCH_ON).hasToString("SWITCH_ON");
    assertThat(BeaconEvent.of("SWITCH_ON")).isSameAs(BeaconEvent.SWITCH_ON);
    assertThat(BeaconEvent.of("switchOn")).isSameAs(BeaconEvent.SWITCH_ON);
    assertThat(BeaconActor.of("KEEPER")).isSameAs(KEEPER);
    assertThat(BeaconTransitions.graph().events())
        .containsExactly("PING", "SWITCH_ON", "SWITCH_OFF");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> BeaconEvent.of("switchNo"))
        .withMessageContaining("switchNo")
        .withMessageContaining("SWITCH_ON");
  }

  /** The parts of a refusal are read back as what they name. */
  public static void theNamesInARefusalAreReadBack() {
    Refusal<Beacon> refusal =
        BEACON_DARK.refusal(BeaconEvent.SWITCH_OFF, KEEPER, FAR).orElseThrow();
    assertThat(BeaconEvent.of(refusal.event())).isSameAs(BeaconEvent.SWITCH_OFF);
    assertThat(BeaconActor.of(refusal.actor())).isSameAs(KEEPER);
    assertThat(refusal.allowedEvents().stream().map(BeaconEvent::of))
        .containsExactly(BeaconEvent.SWITCH_ON);
    assertThat(refusal.repeated()).as("it is dark already").isTrue();
  }

  /** Code that knows only the enum finds the same graph. */
  public static void theGraphIsFoundByTheEnum() {
    assertThat(StateGraph.of(Beacon.class)).isSameAs(BeaconTransitions.graph());
    assertThat(StateGraph.of(BEACON_DARK.getDeclaringClass()).isReachable(BEACON_DARK, BEACON_BROKEN))
        .isTrue();
  }
}
