package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Moved;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.Asker;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.GeneratedTypes.Outcome;
import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The machine and its views move as the graph's arcs say, and take what their moves depend on: from
 * every state, for every actor and for every answer of the guards.
 */
class MachineAgreesTest {

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void compile() {
    program = Program.of(folder, "machines");
  }

  @AfterAll
  static void close() {
    program.close();
  }

  /**
   * Moves that lead somewhere, as one question about them.
   *
   * @param asked the event or the target, as an argument; none for a method of its own
   * @param met the arcs that may be met, on which depends what is taken
   * @param tried the arcs that are tried
   */
  private record Moves(
      Asker asker,
      Enum<?> from,
      Optional<Enum<?>> asked,
      List<StateGraph.Arc<?>> met,
      List<StateGraph.Arc<?>> tried) {

    Optional<Enum<?>> target() {
      return asker.target(from, tried);
    }

    Object[] arguments(Object... first) {
      return args(first, asked.stream().toArray(), asker.decided(met));
    }

    Outcome call(Object machine, String name, Object... arguments) {
      Object mine = asker.view().of(machine);
      return GeneratedTypes.call(asker.view().type(), Optional.of(mine), name, arguments);
    }

    /** A move in the form that throws and in the one that answers, each from a fresh machine. */
    void check(String name, String attempt) {
      Object machine = at();
      Outcome made = call(machine, name, arguments());
      assertThat(made.result()).as("%s %s %s", asker, from, name).isEqualTo(target());
      assertThat(made.refusal().isPresent()).isEqualTo(target().isEmpty());
      made.refusal().ifPresent(this::checkRefusal);
      assertThat(state(machine)).isEqualTo(target().orElse(from));

      machine = at();
      assertThat(call(machine, attempt, arguments()).result()).contains(target().isPresent());
      assertThat(state(machine)).isEqualTo(target().orElse(from));
    }

    /** The forms that take or tell the state that is left. */
    void checkLeaving(String attempt) {
      Object machine = at();
      Outcome moved = call(machine, "move", arguments());
      assertThat(moved.result().map(each -> ((Moved<?>) each).to())).isEqualTo(target());
      assertThat(moved.result().map(each -> ((Moved<?>) each).from()))
          .isEqualTo(target().map(to -> from));
      assertThat(state(machine)).isEqualTo(target().orElse(from));
      for (Enum<?> expected : asker.types().states()) {
        Object fresh = at();
        boolean made = expected == from && target().isPresent();
        assertThat(call(fresh, attempt, arguments(expected)).result()).contains(made);
        assertThat(state(fresh)).isEqualTo(made ? target().orElseThrow() : from);
      }
    }

    /** A view names its actor where moves of this kind depend on one. */
    private boolean named() {
      boolean byEvent = tried.stream().allMatch(arc -> arc.event().isPresent());
      return namesActors(asker.types(), byEvent);
    }

    private Object at() {
      return asker.types().at(from);
    }

    private Object state(Object machine) {
      return call(machine, "state").result().orElseThrow();
    }

    /** It names the actor where the move has one: its own, or a view's. */
    private void checkRefusal(Refusal<?> refusal) {
      boolean declared = tried.stream().anyMatch(arc -> arc.from() == from);
      boolean admitted =
          tried.stream()
              .filter(arc -> arc.from() == from)
              .anyMatch(arc -> asker.actor().map(arc::admits).orElse(true));
      assertThat(refusal.kind())
          .isEqualTo(
              !declared
                  ? Refusal.Kind.UNDECLARED
                  : admitted ? Refusal.Kind.GUARD : Refusal.Kind.ACTOR);
      assertThat((Object) refusal.from()).isEqualTo(from);
      boolean known = asker.view().actor().isPresent() ? named() : asker.view().takesActor(met);
      assertThat(Optional.ofNullable(refusal.actor())).isEqualTo(asker.actor().filter(by -> known));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JobState", "Order", "Claim", "Signal", "Outer_Status", "Door", "Safe"})
  void eventsLeadWhereTheyShould(String name) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix(name));
    for (Asker asker : Asker.all(types)) {
      for (Enum<?> from : types.states()) {
        types.events().forEach(event -> checkEvent(asker, from, event));
        checkEvents(asker, from);
      }
    }
  }

  private static String prefix(String name) {
    return name.equals("JobState") ? "JOB_STATE_" : "";
  }

  private static Stream<? extends StateGraph.Arc<?>> onEvents(GeneratedTypes types) {
    return types.graph().arcs().stream().filter(arc -> arc.event().isPresent());
  }

  private static void checkEvent(Asker asker, Enum<?> from, String event) {
    GeneratedTypes types = asker.types();
    List<StateGraph.Arc<?>> own = asker.view().met(types.on(event));
    boolean hasOwn = asker.view().actor().isEmpty() || !own.isEmpty();
    if (hasOwn && asker.canAsk(own)) {
      Moves moves =
          new Moves(
              asker,
              from,
              Optional.empty(),
              own,
              types.on(event).map(MachineAgreesTest::arc).toList());
      moves.check(event, "try" + capitalized(event));
    }
    List<StateGraph.Arc<?>> any = asker.view().met(onEvents(types));
    if (asker.view().actor().isEmpty() && asker.canAsk(any)) {
      Moves moves = new Moves(asker, from, Optional.of(types.event(event)), any, own);
      moves.check("fire", "tryFire");
      moves.checkLeaving("tryFire");
    }
    if (!any.isEmpty()) {
      checkRefusals(asker, from, types.event(event), any);
    }
  }

  private static boolean namesActors(GeneratedTypes types, boolean byEvent) {
    return types.graph().arcs().stream()
        .filter(arc -> !byEvent || arc.event().isPresent())
        .anyMatch(arc -> !arc.actors().isEmpty());
  }

  private static StateGraph.Arc<?> arc(StateGraph.Arc<?> arc) {
    return arc;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JobState",
        "Order",
        "Claim",
        "Signal",
        "One",
        "Outer_Status",
        "Door",
        "Lamp",
        "Safe"
      })
  void statesAreReachedAsTheyShould(String name) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix(name));
    for (Asker asker : Asker.all(types)) {
      for (Enum<?> from : types.states()) {
        types.states().forEach(to -> checkTarget(asker, from, to));
        Object machine = asker.view().of(types.at(from));
        assertThat(
                GeneratedTypes.call(asker.view().type(), Optional.of(machine), "isTerminal")
                    .result())
            .contains(types.graph().terminal().contains(from));
      }
    }
  }

  private static void checkTarget(Asker asker, Enum<?> from, Enum<?> to) {
    GeneratedTypes types = asker.types();
    List<StateGraph.Arc<?>> tried = types.to(to).map(MachineAgreesTest::arc).toList();
    List<StateGraph.Arc<?>> own = asker.view().met(types.to(to));
    if (!asker.view().met(types.unnamed(to)).isEmpty() && asker.canAsk(own)) {
      String name = types.towards(to);
      new Moves(asker, from, Optional.empty(), own, tried)
          .check("t" + name.substring(1), "try" + name);
    }
    List<StateGraph.Arc<?>> all = asker.view().met(types.graph().arcs().stream());
    if (asker.view().actor().isEmpty() && asker.canAsk(all)) {
      Moves moves = new Moves(asker, from, Optional.of(to), all, tried);
      moves.check("transitionTo", "tryTransitionTo");
      moves.checkLeaving("tryTransition");
    }
    boolean anyOwn =
        types.states().stream().anyMatch(each -> !asker.view().met(types.unnamed(each)).isEmpty());
    if (asker.view().actor().isEmpty() || anyOwn) {
      checkRefusals(asker, from, to, all);
    }
  }

  /** The machine asks the functions; a view does so for its actor, where they ask for one. */
  private static void checkRefusals(
      Asker asker, Enum<?> from, Enum<?> asked, List<StateGraph.Arc<?>> met) {
    GeneratedTypes types = asker.types();
    boolean byEvent = !types.stateType().isInstance(asked);
    Object[] viewing =
        asker.view().actor().isPresent() && namesActors(types, byEvent)
            ? new Object[] {types.actor(asker.actor().orElseThrow())}
            : new Object[0];
    for (Object[] more : strengths(asker, met)) {
      Object[] function = args(new Object[] {from, asked}, viewing, more);
      Object expected =
          GeneratedTypes.call(types.functions(), Optional.empty(), "refusal", function)
              .result()
              .orElseThrow();
      Object machine = asker.view().of(types.at(from));
      assertThat(
              GeneratedTypes.call(
                      asker.view().type(),
                      Optional.of(machine),
                      "refusal",
                      args(new Object[] {asked}, more))
                  .result())
          .as("%s %s %s", asker, from, asked)
          .contains(expected);
    }
  }

  private static List<Object[]> strengths(Asker asker, List<StateGraph.Arc<?>> met) {
    return asker.canAsk(met)
        ? List.of(new Object[0], asker.forActor(met), asker.decided(met))
        : List.<Object[]>of(new Object[0]);
  }

  /** Those that are declared, that are open to who asks, and that move now. */
  private static void checkEvents(Asker asker, Enum<?> from) {
    GeneratedTypes types = asker.types();
    List<StateGraph.Arc<?>> met = asker.view().met(onEvents(types));
    if (met.isEmpty()) {
      return;
    }
    Predicate<StateGraph.Arc<?>> leaves = arc -> arc.from() == from;
    checkEvents(asker, from, new Object[0], event -> met(asker, event).stream().anyMatch(leaves));
    if (asker.canAsk(met)) {
      Predicate<StateGraph.Arc<?>> admitting =
          leaves.and(arc -> asker.actor().map(arc::admits).orElse(true));
      checkEvents(
          asker,
          from,
          asker.forActor(met),
          event -> met(asker, event).stream().anyMatch(admitting));
      checkEvents(
          asker,
          from,
          asker.decided(met),
          event -> asker.target(from, met(asker, event)).isPresent());
    }
  }

  private static List<StateGraph.Arc<?>> met(Asker asker, String event) {
    return asker.view().met(asker.types().on(event));
  }

  private static void checkEvents(
      Asker asker, Enum<?> from, Object[] arguments, Predicate<String> expected) {
    GeneratedTypes types = asker.types();
    Object machine = asker.view().of(types.at(from));
    Object events =
        GeneratedTypes.call(asker.view().type(), Optional.of(machine), "events", arguments)
            .result()
            .orElseThrow();
    assertThat(List.copyOf((Set<?>) events))
        .as("%s %s", asker, from)
        .isEqualTo(types.events().stream().filter(expected).map(types::event).toList());
  }

  private static Object[] args(Object[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray();
  }
}
