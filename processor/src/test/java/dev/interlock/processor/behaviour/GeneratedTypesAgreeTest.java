package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.capitalized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.GeneratedTypes.Outcome;
import dev.interlock.processor.testing.generated.Program;
import dev.interlock.processor.testing.generated.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The machine and its views say the same as the functions, from every state, for every actor and
 * for every answer of the guards. What is right is worked out here once more, from the graph's
 * arcs.
 */
class GeneratedTypesAgreeTest {

  static final String MACHINES =
      """
      JobState,     JOB_STATE_
      Order,        ''
      Claim,        ''
      Signal,       ''
      One,          ''
      Outer_Status, ''
      """;

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

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void eventsLeadTheSameWayEverywhere(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (View view : View.all(types)) {
      for (Set<String> yes : types.answers()) {
        for (Enum<?> from : types.states()) {
          for (String event : types.graph().events()) {
            checkEvent(view, yes, from, event);
          }
        }
      }
    }
  }

  private static void checkEvent(View view, Set<String> yes, Enum<?> from, String event) {
    GeneratedTypes types = view.types();
    StateGraph<?> graph = types.graph();
    Enum<?> constant = types.event(event);
    Object[] guards = given(types, yes, types.on(event).anyMatch(GeneratedTypes::isGuarded));
    boolean anyGuarded =
        graph.arcs().stream()
            .anyMatch(arc -> arc.event().isPresent() && GeneratedTypes.isGuarded(arc));
    Object[] allGuards = given(types, yes, anyGuarded);
    Object[] by = view.actor().<Object[]>map(a -> new Object[] {types.actor(a)}).orElse(none());

    Optional<Enum<?>> target = target(view, yes, from, types.on(event));
    Optional<Refusal<?>> refusal = refusal(types, args(one(from), one(constant), by, allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, event, yes).isEqualTo(target.isPresent());
    Outcome expected = outcome(target, refusal);
    assertThat(
            GeneratedTypes.call(
                types.functions(),
                Optional.empty(),
                "next",
                args(one(from), one(constant), by, allGuards)))
        .isEqualTo(expected);

    Object mine = view.of(types.at(from));
    Optional<Object> explained =
        GeneratedTypes.call(
                view.type(), Optional.of(mine), "refusal", args(one(constant), allGuards))
            .result();
    assertThat(explained).contains(refusal);
    if (types.on(event).anyMatch(view::open)) {
      check(view, from, event, "try" + capitalized(event), expected, guards);
    }
    if (view.actor().isEmpty()) {
      check(view, from, "fire", "tryFire", expected, args(one(constant), allGuards));
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void statesAreReachedTheSameWayEverywhere(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (View view : View.all(types)) {
      for (Set<String> yes : types.answers()) {
        for (Enum<?> from : types.states()) {
          for (Enum<?> to : types.states()) {
            checkTarget(view, yes, from, to);
          }
        }
      }
    }
  }

  private static void checkTarget(View view, Set<String> yes, Enum<?> from, Enum<?> to) {
    GeneratedTypes types = view.types();
    StateGraph<?> graph = types.graph();
    Object[] guards = given(types, yes, types.to(to).anyMatch(GeneratedTypes::isGuarded));
    Object[] allGuards =
        given(types, yes, graph.arcs().stream().anyMatch(GeneratedTypes::isGuarded));
    Object[] by = view.actor().<Object[]>map(a -> new Object[] {types.actor(a)}).orElse(none());

    Optional<Enum<?>> target = target(view, yes, from, types.to(to));
    Optional<Refusal<?>> refusal = refusal(types, args(one(from), one(to), by, allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, to, yes).isEqualTo(target.isPresent());
    Outcome expected = outcome(target, refusal);
    assertThat(
            GeneratedTypes.call(
                types.functions(),
                Optional.empty(),
                "transition",
                args(one(from), one(to), by, allGuards)))
        .isEqualTo(expected);

    Object mine = view.of(types.at(from));
    Optional<Object> explained =
        GeneratedTypes.call(view.type(), Optional.of(mine), "refusal", args(one(to), allGuards))
            .result();
    assertThat(explained).contains(refusal);
    if (view.actor().isEmpty()) {
      check(view, from, "transitionTo", "tryTransitionTo", expected, args(one(to), allGuards));
    }
    String pascal = types.towards(to);
    if (types.unnamed(to).anyMatch(view::open)) {
      check(view, from, "t" + pascal.substring(1), "try" + pascal, expected, guards);
    }
  }

  /** A move in the form that throws and in the one that answers, each from a fresh machine. */
  private static void check(
      View view, Enum<?> from, String name, String attempt, Outcome expected, Object... arguments) {
    Object machine = view.types().at(from);
    Object state = expected.result().orElse(from);
    Outcome made = GeneratedTypes.call(view.type(), Optional.of(view.of(machine)), name, arguments);
    assertThat(made).as("%s %s", from, name).isEqualTo(expected);
    assertThat(stateOf(view, machine)).isEqualTo(state);

    machine = view.types().at(from);
    Outcome tried =
        GeneratedTypes.call(view.type(), Optional.of(view.of(machine)), attempt, arguments);
    assertThat(tried)
        .as("%s %s", from, attempt)
        .isEqualTo(Outcome.of(expected.result().isPresent()));
    assertThat(stateOf(view, machine)).isEqualTo(state);
  }

  private static Object stateOf(View view, Object machine) {
    Object own =
        GeneratedTypes.call(view.types().machine(), Optional.of(machine), "state")
            .result()
            .orElseThrow();
    assertThat(GeneratedTypes.call(view.type(), Optional.of(view.of(machine)), "state"))
        .isEqualTo(Outcome.of(own));
    return own;
  }

  /** Returns where the first arc that is open leads; an arc without a guard is the last. */
  private static Optional<Enum<?>> target(
      View view, Set<String> yes, Enum<?> from, Stream<? extends StateGraph.Arc<?>> arcs) {
    List<? extends StateGraph.Arc<?>> open =
        arcs.filter(arc -> arc.from() == from).filter(view::open).toList();
    Stream<StateGraph.Arc<?>> guarded =
        open.stream().filter(arc -> arc.guard().filter(yes::contains).isPresent()).map(arc -> arc);
    Stream<StateGraph.Arc<?>> rest =
        open.stream().filter(arc -> arc.guard().isEmpty()).map(arc -> arc);
    return Stream.concat(guarded, rest).findFirst().map(StateGraph.Arc::to);
  }

  private static Optional<Refusal<?>> refusal(GeneratedTypes types, Object... arguments) {
    Object refusal =
        GeneratedTypes.call(types.functions(), Optional.empty(), "refusal", arguments)
            .result()
            .orElseThrow();
    return ((Optional<?>) refusal).map(each -> (Refusal<?>) each);
  }

  private static Outcome outcome(Optional<Enum<?>> target, Optional<Refusal<?>> refusal) {
    return refusal.map(Outcome::refused).orElseGet(() -> Outcome.of(target.orElseThrow()));
  }

  private static Object[] given(GeneratedTypes types, Set<String> yes, boolean guarded) {
    return guarded ? one(types.guards(yes)) : none();
  }

  private static Object[] one(Object argument) {
    return new Object[] {argument};
  }

  private static Object[] none() {
    return new Object[0];
  }

  private static Object[] args(Object[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray();
  }
}
