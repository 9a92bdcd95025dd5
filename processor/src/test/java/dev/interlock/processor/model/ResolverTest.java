package dev.interlock.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.testing.machine.Declared;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private final Declared declared = new Declared();

  private static String text(Move move) {
    return move.from()
        + ">"
        + move.to()
        + move.event().map(event -> " " + event).orElse("")
        + move.guard().map(guard -> "?" + guard).orElse("")
        + (move.by().anyone() ? "" : " by " + move.by());
  }

  @Test
  void anyIsEveryStateThatCanBeLeftButTheTarget() {
    declared.state("UNKNOWN").sentinel();
    declared.state("A").initial();
    declared.state("B");
    declared.state("C").terminal().transition("from=* on=end");
    declared.state("D").transition("from=* except=B on=go");
    assertThat(declared.machine().moves())
        .map(ResolverTest::text)
        .containsExactly("A>C end", "A>D go", "B>C end", "D>C end");
  }

  @Test
  void aGroupIsItsMembersButTheTarget() {
    declared.state("A").in("g", "h").transition("from=g on=back");
    declared.state("B").in("g");
    declared.state("C").terminal().in("g");
    declared.state("D").transition("from=g except=h,C on=go").transition("from=h,C to=D");
    Machine machine = declared.machine();
    assertThat(machine.moves())
        .map(ResolverTest::text)
        .containsExactly("B>A back", "B>D go", "C>A back");
    assertThat(machine.doubts().none()).as("a transition has two ends").isFalse();
    assertThat(machine.groups()).extracting(Group::name).containsExactly("g", "h");
  }

  @Test
  void aFormerNameIsOneConstantsAndNoNameOfToday() {
    declared.state("A").in("g").formerly("X", "A", "X", "B", "g");
    declared.state("B").formerly("Y", "X");
    declared.state("C").sentinel().formerly("Z");
    Namespace namespace = declared.machine().namespace();
    assertThat(namespace.states())
        .extracting(State::formerly)
        .containsExactly(List.of("X", "g"), List.of("Y"), List.of("Z"));
    assertThat(namespace.isKnown("X")).isFalse();
    assertThat(namespace.findFormer("X")).contains(namespace.states().get(0));
    assertThat(namespace.findFormer("B")).isEmpty();
    assertThat(namespace.meant("Machine.Y")).containsExactly("B");
    assertThat(namespace.meant("Z")).as("a sentinel").isEmpty();
  }

  @Test
  void equalArcsMergeAndTheirActorsUnite() {
    declared.state("A").transition("to=B on=go by=U").transition("to=B on=go guard=g by=U");
    declared.state("B").transition("from=* on=go by=V").transition("from=A on=stop by=U");
    declared.state("C").transition("from=A on=stop by=V").transition("from=B on=go");
    assertThat(declared.machine().moves())
        .map(ResolverTest::text)
        .containsExactly(
            "A>B go?g by U",
            "A>B go by U, V",
            "A>B stop by U",
            "A>C stop by V",
            "B>C go",
            "C>B go by V");
  }

  @Test
  void guardsAreTriedInTheOrderOfTheConstantsThatCarryThem() {
    declared.state("A").transition("from=B on=go guard=a");
    declared.state("B").transition("to=B on=go").transition("to=C on=go guard=b");
    declared.state("C").transition("from=B on=go guard=c");
    assertThat(declared.machine().moves())
        .map(ResolverTest::text)
        .containsExactly("B>A go?a", "B>C go?b", "B>C go?c", "B>B go");
  }

  private static String text(Ignored ignored) {
    return ignored.state() + " " + ignored.event() + (ignored.byState() ? "" : " by the machine");
  }

  @Test
  void whatIsIgnoredIsNoArcAndAnEventAtItsFirstAppearance() {
    declared.state("UNKNOWN").sentinel();
    declared.state("A").initial().ignores("kill", "late").transition("to=B on=go");
    declared.state("B").terminal().transition("to=B on=ping");
    declared.ignores("ping", "go");
    Machine machine = declared.machine();
    assertThat(machine.ignored())
        .map(ResolverTest::text)
        .containsExactly("A kill", "A late", "A ping by the machine", "B go by the machine");
    assertThat(machine.moves()).map(ResolverTest::text).containsExactly("A>B go", "B>B ping");
    assertThat(machine.events()).map(Reference::name).containsExactly("ping", "go", "kill", "late");
    Moves moves = Moves.of(machine);
    assertThat(moves.ignoredIn("ping")).map(State::name).containsExactly("A");
    assertThat(moves.ignoredBy(machine.states().get(1)))
        .map(Reference::name)
        .containsExactly("ping", "kill", "late");
    assertThat(moves.ignores(machine.states().get(0), "ping")).as("a sentinel").isFalse();
    assertThat(moves.ignores(machine.states().get(1), "go")).as("has a transition").isFalse();
  }

  @Test
  void aStateThatSaysSoItselfIgnoresAnEventOnceWhateverTheMachineSays() {
    declared.state("A").initial().ignores("go", "go").transition("to=A on=go");
    declared.ignores("go", "go");
    assertThat(declared.machine().ignored()).map(ResolverTest::text).containsExactly("A go");
  }

  @Test
  void whatIsLeftOutOfAMachineIsNotIgnoredEither() {
    declared.state("A").initial().ignores("x", "y");
    Machine machine = declared.machine();
    MachineNames names = machine.names();
    MachineNames fewer =
        new MachineNames(
            names.events().subList(1, 2), names.actors(), names.guards(), names.groups());
    assertThat(machine.reduced(fewer).ignored()).map(ResolverTest::text).containsExactly("A y");
  }

  @Test
  void whatIsWrongIsLeftOut() {
    declared.state("A").transition("to=X on=go").transition("to=B on=stop by=W");
    declared.state("B").transition("from=A except=A on=end").rule(AnnotationMember.ONLY_FROM, "X");
    Machine machine = declared.actors("U").machine();
    assertThat(machine.arcs()).isEmpty();
    assertThat(machine.rules().claims()).isEmpty();
    assertThat(machine.doubts().none()).isFalse();
  }
}
