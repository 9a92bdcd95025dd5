package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.GeneratedTypes.Outcome;
import dev.interlock.processor.testing.generated.Program;
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
 * The typed states say the same as the functions, from every state and for every answer of the
 * guards. What is right is worked out here once more, from the graph's arcs.
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
  void eventsLeadTheSameWay(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (Set<String> yes : types.answers()) {
      for (Enum<?> from : types.states()) {
        for (String event : types.graph().events()) {
          if (types.on(event).anyMatch(arc -> arc.from() == from)) {
            checkEvent(types, yes, from, event);
          }
        }
      }
    }
  }

  private static void checkEvent(
      GeneratedTypes types, Set<String> yes, Enum<?> from, String event) {
    Object[] guards = given(types, yes, types.on(event).anyMatch(GeneratedTypes::isGuarded));
    boolean anyGuarded =
        types.graph().arcs().stream()
            .anyMatch(arc -> arc.event().isPresent() && GeneratedTypes.isGuarded(arc));
    Object[] allGuards = given(types, yes, anyGuarded);
    Optional<Enum<?>> target = target(yes, from, types.on(event));
    Optional<Refusal<?>> refusal =
        refusal(types, args(one(from), one(types.event(event)), allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, event, yes).isEqualTo(target.isPresent());
    checkTyped(types, from, event, outcome(target, refusal), guards);
  }

  @ParameterizedTest
  @CsvSource(textBlock = MACHINES)
  void statesAreReachedTheSameWay(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (Set<String> yes : types.answers()) {
      for (Enum<?> from : types.states()) {
        for (Enum<?> to : types.states()) {
          if (types.unnamed(to).anyMatch(arc -> arc.from() == from)) {
            checkTarget(types, yes, from, to);
          }
        }
      }
    }
  }

  private static void checkTarget(GeneratedTypes types, Set<String> yes, Enum<?> from, Enum<?> to) {
    Object[] guards = given(types, yes, types.to(to).anyMatch(GeneratedTypes::isGuarded));
    Object[] allGuards =
        given(types, yes, types.graph().arcs().stream().anyMatch(GeneratedTypes::isGuarded));
    Optional<Enum<?>> target = target(yes, from, types.to(to));
    Optional<Refusal<?>> refusal = refusal(types, args(one(from), one(to), allGuards));
    assertThat(refusal.isEmpty()).as("%s %s %s", from, to, yes).isEqualTo(target.isPresent());
    String name = "t" + types.towards(to).substring(1);
    checkTyped(types, from, name, outcome(target, refusal), guards);
  }

  private static void checkTyped(
      GeneratedTypes types, Enum<?> from, String move, Outcome expected, Object... arguments) {
    Object typed = types.typed(from);
    Outcome made = GeneratedTypes.call(typed.getClass(), Optional.of(typed), move, arguments);
    assertThat(made.refusal()).isEqualTo(expected.refusal());
    assertThat(made.result())
        .isEqualTo(expected.result().map(state -> types.typed((Enum<?>) state)));
  }

  /** Returns where the first arc that is open leads; an arc without a guard is the last. */
  private static Optional<Enum<?>> target(
      Set<String> yes, Enum<?> from, Stream<? extends StateGraph.Arc<?>> arcs) {
    List<? extends StateGraph.Arc<?>> open = arcs.filter(arc -> arc.from() == from).toList();
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
