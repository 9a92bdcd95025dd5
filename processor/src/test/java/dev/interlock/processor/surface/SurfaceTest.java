package dev.interlock.processor.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.testing.machine.Declared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is planned for a machine, and what is left out where names clash. */
class SurfaceTest {

  private final Declared declared = new Declared();

  private static TypePlan type(Surface surface, TypePlan.Role role) {
    return surface.types().stream().filter(each -> each.role() == role).findFirst().orElseThrow();
  }

  private static List<String> methods(TypePlan type, String name) {
    return type.methods().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.name() + each.parameters())
        .toList();
  }

  private static Stream<String> clashes(Surface surface) {
    return surface.clashes().stream()
        .map(
            each -> each.later().text() + " as " + each.member() + " with " + each.earlier().text())
        .distinct();
  }

  @Test
  void actorsAndGuardsAreTakenBehindWhatIsAsked() {
    declared.state("A").initial().transition("to=B on=go by=U guard=ok").transition("to=C by=U");
    declared.state("B").transition("to=C on=end by=U");
    declared.state("C").terminal();
    declared.state("C").transition("to=A on=back").transition("to=B on=ask guard=ok");
    TypePlan functions = type(Surface.of(declared.machine()), TypePlan.Role.FUNCTIONS);
    assertThat(methods(functions, "go")).containsExactly("go[FROM, BY, GUARDS]");
    assertThat(methods(functions, "canGo"))
        .containsExactly("canGo[FROM]", "canGo[FROM, BY]", "canGo[FROM, BY, GUARDS]");
    assertThat(methods(functions, "end")).containsExactly("end[FROM, BY]");
    assertThat(methods(functions, "canEnd")).containsExactly("canEnd[FROM]", "canEnd[FROM, BY]");
    assertThat(methods(functions, "toC")).containsExactly("toC[FROM, BY]");
    assertThat(methods(functions, "back")).containsExactly("back[FROM]");
    assertThat(methods(functions, "canBack")).containsExactly("canBack[FROM]");
    assertThat(methods(functions, "ask")).containsExactly("ask[FROM, GUARDS]");
    assertThat(methods(functions, "next")).containsExactly("next[FROM, EVENT, BY, GUARDS]");
    assertThat(functions.methods())
        .filteredOn(each -> each.name().equals("canGo"))
        .extracting(MethodPlan::cause)
        .extracting(Cause::text)
        .containsOnly("event \"go\"");
  }

  @Test
  void eventsAreFunctionsOrMethodsNeverBoth() {
    declared.state("A").initial().transition("to=B on=go by=U").transition("to=C by=U");
    declared.state("B").terminal();
    declared.state("C").terminal();
    Surface functions = Surface.of(declared.machine());
    assertThat(functions.types()).extracting(TypePlan::role).doesNotContain(TypePlan.Role.MIXIN);
    assertThat(methods(functions.functions(), "go")).containsExactly("go[FROM, BY]");

    Surface methods = Surface.of(declared.implementing("MachineMoves").machine());
    assertThat(methods(methods.functions(), "go")).isEmpty();
    assertThat(methods(methods.functions(), "toC")).isEmpty();
    assertThat(methods(methods.functions(), "next")).isNotEmpty();
    assertThat(methods(type(methods, TypePlan.Role.MIXIN), "go")).containsExactly("go[BY]");
    assertThat(methods(type(methods, TypePlan.Role.MIXIN), "toC")).containsExactly("toC[BY]");
  }

  @Test
  void whereTheCompilerHidesItEventsAreBoth() {
    declared.state("A").initial().transition("to=B on=go");
    declared.state("B").terminal();
    Surface surface = Surface.of(declared.inKotlin().machine());
    assertThat(methods(surface.functions(), "go")).containsExactly("go[FROM]");
    assertThat(methods(type(surface, TypePlan.Role.MIXIN), "go")).containsExactly("go[]");

    Surface told = Surface.of(declared.implementing("MachineMoves").machine());
    assertThat(methods(told.functions(), "go")).as("kapt can be told to keep it").isEmpty();
  }

  @Test
  void aMachineGetsTheTypesThatItHasSomethingFor() {
    declared.state("A").initial().transition("to=B");
    declared.state("B").terminal();
    assertThat(Surface.of(declared.machine()).types())
        .extracting(TypePlan::role)
        .containsExactly(TypePlan.Role.FUNCTIONS, TypePlan.Role.TYPED, TypePlan.Role.MACHINE);
  }

  @Test
  void whatEveryMachineHasKeepsItsName() {
    declared.state("A").initial().transition("to=B on=targets").transition("to=B on=go");
    declared.state("B").terminal();
    Surface surface = Surface.of(declared.implementing("MachineMoves").machine());
    assertThat(clashes(surface))
        .contains("event \"targets\" as MachineMoves.targets() with a generated member");
    assertThat(surface.planned().machine().events())
        .extracting(each -> each.name())
        .containsExactly("go");
    assertThat(methods(type(surface, TypePlan.Role.FUNCTIONS), "targets"))
        .containsExactly("targets[FROM]");
  }

  @Test
  void ofTwoNamesThatBecomeOneTheEarlierStays() {
    declared.state("A").initial().transition("to=C on=pay").transition("to=C on=Pay");
    declared.state("B").initial().transition("to=C on=pay").transition("to=C on=Pay");
    declared.state("C").terminal();
    Surface surface = Surface.of(declared.machine());
    assertThat(clashes(surface))
        .contains(
            "event \"Pay\" as MachineEvent.PAY with event \"pay\"",
            "event \"Pay\" as TypedMachine.CanPay with event \"pay\"");
    assertThat(surface.planned().machine().events())
        .extracting(each -> each.name())
        .containsExactly("pay");
  }

  @Test
  void statesThatCantAllBeTypesAreNoTypes() {
    declared.state("IN_USE").initial().transition("to=inUse on=go");
    declared.state("inUse").terminal();
    Surface surface = Surface.of(declared.machine());
    assertThat(clashes(surface)).contains("state inUse as TypedMachine.InUse with state IN_USE");
    assertThat(surface.types())
        .extracting(TypePlan::role)
        .contains(TypePlan.Role.MACHINE)
        .doesNotContain(TypePlan.Role.TYPED);
  }

  @Test
  void aViewHasTheMovesOfItsActorOnly() {
    declared.state("A").initial().transition("to=B on=go by=U").transition("to=B on=stop by=V");
    declared.state("B").terminal();
    TypePlan view =
        type(Surface.of(declared.machine()), TypePlan.Role.MACHINE).types().stream()
            .filter(each -> each.cause().name().equals("U"))
            .findFirst()
            .orElseThrow();
    assertThat(view.methods())
        .extracting(MethodPlan::name)
        .contains("go", "tryGo", "state", "refusal")
        .doesNotContain("stop", "tryStop", "fire");
  }

  @Test
  void whatNobodyAsksForIsntPlanned() {
    declared.state("A").initial().transition("to=B on=not-a-name").transition("to=B on=go");
    declared.state("B").terminal();
    Surface surface = Surface.of(declared.machine());
    assertThat(type(surface, TypePlan.Role.EVENTS).constants())
        .extracting(ConstantPlan::name)
        .containsExactly("GO");
    assertThat(surface.clashes()).isEmpty();
  }

  @Test
  void aTypedStateTakesWhatItsOwnMovesDependOn() {
    declared.actors("U", "V");
    declared.state("A").initial().transition("to=C on=go by=U guard=ok").transition("to=C on=end");
    declared.state("B").initial().transition("to=C on=go").transition("to=C on=end by=U");
    declared.state("C").terminal();
    TypePlan typed = type(Surface.of(declared.machine()), TypePlan.Role.TYPED);
    assertThat(methods(within(typed, "A"), "go")).containsExactly("go[BY, GUARDS]");
    assertThat(methods(within(typed, "B"), "go")).containsExactly("go[]");
    assertThat(within(typed, "CanGo").methods())
        .extracting(MethodPlan::name)
        .containsExactly("state");
    assertThat(typed.constants())
        .extracting(ConstantPlan::name)
        .containsExactly("A", "B", "C", "U", "V");
  }

  @Test
  void whatStatesHaveInCommonTakesWhoMayInAllOfThem() {
    declared.actors("U", "V");
    declared.state("A").initial().transition("to=C on=go by=U");
    declared.state("B").initial().transition("to=C on=go by=U,V").transition("to=C on=end by=V");
    declared.state("C").terminal();
    TypePlan typed = type(Surface.of(declared.machine()), TypePlan.Role.TYPED);
    assertThat(methods(within(typed, "CanGo"), "go")).containsExactly("go[BY]");
    assertThat(methods(within(typed, "A"), "go")).containsExactly("go[BY]");
    assertThat(methods(within(typed, "B"), "go")).containsExactly("go[BY]", "go[BY]");
    assertThat(typed.types()).extracting(TypePlan::name).doesNotContain("CanEnd");
  }

  @Test
  void statesThatGoToOneWithoutAnEventHaveThatInCommon() {
    declared.actors("U", "V");
    declared.state("A").initial().transition("to=C by=U");
    declared.state("B").initial().transition("to=C by=U,V").transition("to=D");
    declared.state("C").terminal();
    declared.state("D").terminal();
    TypePlan typed = type(Surface.of(declared.machine()), TypePlan.Role.TYPED);
    assertThat(methods(within(typed, "CanToC"), "toC")).containsExactly("toC[BY]");
    assertThat(methods(within(typed, "B"), "toC")).containsExactly("toC[BY]", "toC[BY]");
    assertThat(typed.types()).extracting(TypePlan::name).doesNotContain("CanToD");
  }

  @Test
  void anEventMayBeCalledLikeWhatAnActorHas() {
    declared.actors("U");
    declared.state("A").initial().transition("to=B on=actor by=U");
    declared.state("B").terminal();
    assertThat(Surface.of(declared.machine()).clashes()).isEmpty();
  }

  private static TypePlan within(TypePlan type, String name) {
    return type.types().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private TypePlan view(String actor) {
    return type(Surface.of(declared.machine()), TypePlan.Role.MACHINE).types().stream()
        .filter(each -> each.cause().name().equals(actor))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMachineTakesWhatItsMovesDependOn() {
    declared
        .state("A")
        .initial()
        .transition("to=B on=go by=U guard=ok")
        .transition("to=B on=go by=V");
    declared.state("B").transition("to=A on=back").transition("to=C by=U");
    declared.state("C").terminal();
    TypePlan machine = type(Surface.of(declared.machine()), TypePlan.Role.MACHINE);
    assertThat(methods(machine, "go")).containsExactly("go[BY, GUARDS]");
    assertThat(methods(machine, "tryBack")).containsExactly("tryBack[]");
    assertThat(methods(machine, "toC")).containsExactly("toC[BY]");
    assertThat(methods(machine, "fire")).containsExactly("fire[EVENT, BY, GUARDS]");
    assertThat(methods(machine, "tryFire"))
        .containsExactly("tryFire[EVENT, BY, GUARDS]", "tryFire[FROM, EVENT, BY, GUARDS]");
    assertThat(methods(machine, "move"))
        .containsExactly("move[EVENT, BY, GUARDS]", "move[TO, BY, GUARDS]");
    assertThat(methods(machine, "events"))
        .containsExactly("events[]", "events[BY]", "events[BY, GUARDS]");
  }

  /** Only what the view's actor may meet counts; where a guard is another's, it isn't asked. */
  @Test
  void aViewTakesWhatItsActorsMovesDependOn() {
    declared
        .state("A")
        .initial()
        .transition("to=B on=go by=U guard=ok")
        .transition("to=B on=go by=V");
    declared.state("B").transition("to=A on=back by=U").transition("to=C by=U");
    declared.state("C").terminal();
    assertThat(methods(view("U"), "go")).containsExactly("go[GUARDS]");
    assertThat(methods(view("U"), "back")).containsExactly("back[]");
    assertThat(methods(view("U"), "events")).containsExactly("events[]", "events[GUARDS]");
    assertThat(methods(view("U"), "refusal"))
        .containsExactly(
            "refusal[EVENT]", "refusal[EVENT, GUARDS]", "refusal[TO]", "refusal[TO, GUARDS]");
    assertThat(methods(view("V"), "go")).containsExactly("go[]");
    assertThat(methods(view("V"), "back")).isEmpty();
    assertThat(methods(view("V"), "refusal")).containsExactly("refusal[EVENT]");
  }

  /** Each of them is called by some move, and none is there that takes what all moves take. */
  @Test
  void loopsThatTakeLessAreThereForMovesThatDependOnLess() {
    declared
        .state("A")
        .initial()
        .transition("to=B on=go by=U guard=ok")
        .transition("to=B on=go by=V");
    declared.state("B").transition("to=A on=back").transition("to=C by=U");
    declared.state("C").terminal();
    TypePlan machine = type(Surface.of(declared.machine()), TypePlan.Role.MACHINE);
    assertThat(new Loops(machine).hidden())
        .extracting(each -> each.name() + each.parameters())
        .containsExactlyInAnyOrder(
            "fire[EVENT]",
            "tryFire[EVENT]",
            // V's view.
            "fire[EVENT, BY]",
            "tryFire[EVENT, BY]",
            "transitionTo[TO, BY]",
            "tryTransitionTo[TO, BY]");
  }

  @Test
  void hooksKnowTheActorWhereMovesNameActors() {
    declared.state("A").initial().transition("to=B on=go");
    declared.state("B").terminal();
    Machine open = declared.machine();
    assertThat(methods(HooksPlan.of(PlannedMachine.of(open)), "afterMove"))
        .containsExactly("afterMove[FROM, TO, MAYBE_EVENT]");
    declared.state("A").transition("to=B on=force by=U");
    Machine named = declared.machine();
    TypePlan hooks = HooksPlan.of(PlannedMachine.of(named));
    assertThat(methods(hooks, "afterMove"))
        .containsExactly("afterMove[FROM, TO, MAYBE_EVENT, MAYBE_BY]");
    assertThat(methods(hooks, "beforeEvent"))
        .containsExactly("beforeEvent[FROM, TO, EVENT, MAYBE_BY]");
    assertThat(methods(hooks, "afterExit")).containsExactly("afterExit[FROM, TO]");
  }
}
