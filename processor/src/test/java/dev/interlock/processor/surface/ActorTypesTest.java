package dev.interlock.processor.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.testing.machine.Declared;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the actors of a move are called as a type, and which sets of them have one. */
class ActorTypesTest {

  private static final String[] MANY = {"A", "B", "C", "D", "E", "F", "G", "H"};

  private final Declared declared = new Declared();

  private ActorTypes types() {
    Machine machine = declared.machine();
    return ActorTypes.of(machine, Moves.of(machine));
  }

  private void event(String name, String... by) {
    String actors = by.length == 0 ? "" : " by=" + String.join(",", by);
    declared.state("NEW" + name).initial().transition("to=DONE on=" + name + actors);
  }

  private ActorTypes done() {
    declared.state("DONE").terminal();
    return types();
  }

  @Test
  void noneIsATypeWhereNobodyIsNamed() {
    declared.actors("A", "B");
    event("go");
    ActorTypes types = done();
    assertThat(types.all()).isEmpty();
    assertThat(types.several()).isEmpty();
  }

  @Test
  void aSetIsCalledAfterItsActorsOrThoseItLeavesOut() {
    declared.actors(MANY);
    event("one", "B");
    event("two", "B", "A");
    event("three", "C", "A", "B");
    event("five", "A", "B", "C", "D", "E");
    event("four", "A", "B", "C", "D");
    event("others", "E", "F", "G", "H");
    event("same", "A", "B", "C", "E");
    event("all", MANY);
    ActorTypes types = done();
    assertThat(types.several().stream().map(types::name))
        .containsExactly(
            "AOrB", "AOrBOrC", "AllButFAndGAndH", "AOr3Others", "EOr3Others", "AOr3Others2");
    assertThat(types.name(Set.of("B"))).isEqualTo("B");
    assertThat(types.name(Set.of(MANY))).isEqualTo("Actor");
    assertThat(types.called("AOrB")).containsExactly("A", "B");
  }

  @Test
  void whoeverIsMoreStandsAbove() {
    declared.actors(MANY);
    event("two", "A", "B");
    event("three", "A", "B", "C");
    event("other", "B", "D");
    ActorTypes types = done();
    assertThat(types.superTypes(Set.of("A"))).containsExactly("AOrB");
    assertThat(types.superTypes(Set.of("B"))).containsExactly("AOrB", "BOrD");
    assertThat(types.superTypes(Set.of("A", "B"))).containsExactly("AOrBOrC");
    assertThat(types.superTypes(Set.of("A", "B", "C"))).containsExactly("Actor");
    assertThat(types.superTypes(Set.of("H"))).containsExactly("Actor");
  }

  @Test
  void anActorGivesWayToWhateverHasItsName() {
    declared.actors("DONE", "TERMINAL", "ACTOR", "CAN_GO", "READY", "done_actor", "MACHINE_EVENT");
    declared.state("OLD").initial().in("ready").transition("to=DONE on=go by=DONE,ACTOR");
    ActorTypes types = done();
    assertThat(types.all().stream().map(each -> types.name(Set.of(each))))
        .containsExactly(
            "DoneActor2",
            "TerminalActor",
            "ActorActor",
            "CanGoActor",
            "ReadyActor",
            "DoneActor",
            "MachineEventActor");
    assertThat(types.all().stream().map(types::constant))
        .startsWith("DONE_ACTOR", "TERMINAL", "ACTOR");
    assertThat(types.several().stream().map(types::name)).isEqualTo(List.of("DoneOrActor"));
  }

  @Test
  void whatAllStatesOfAnEventTakeIsATypeToo() {
    declared.actors(MANY);
    declared.state("ONE").initial().transition("to=DONE on=go by=A,B,C");
    declared.state("TWO").initial().transition("to=DONE on=go by=A,B,D");
    ActorTypes types = done();
    assertThat(types.everywhere(types.moves().get(0).cause())).containsExactly("A", "B");
    assertThat(types.several().stream().map(types::name))
        .containsExactly("AOrBOrC", "AOrBOrD", "AOrB");
  }
}
