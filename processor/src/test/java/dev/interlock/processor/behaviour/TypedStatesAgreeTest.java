package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.GeneratedTypes.Outcome;
import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A typed state's move goes where the graph's arcs lead from there, for every actor who may make it
 * and every answer of the guards, and takes no actor who may not.
 */
class TypedStatesAgreeTest {

  static final String MACHINES =
      """
      JobState,     JOB_STATE_
      Order,        \'\'
      Claim,        \'\'
      Signal,       \'\'
      One,          \'\'
      Outer_Status, \'\'
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
  @CsvSource(textBlock = MACHINES + "Visit, ''")
  void everyMoveOfEveryState(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    for (Enum<?> from : types.states()) {
      for (String event : types.events()) {
        check(types, from, event, leaving(from, types.on(event)));
      }
      for (Enum<?> to : types.states()) {
        if (types.unnamed(to).anyMatch(arc -> arc.from() == from)) {
          String method = "t" + types.towards(to).substring(1);
          check(types, from, method, leaving(from, types.to(to)));
        }
      }
    }
  }

  private static List<StateGraph.Arc<?>> leaving(
      Enum<?> from, Stream<? extends StateGraph.Arc<?>> arcs) {
    return arcs.filter(arc -> arc.from() == from).<StateGraph.Arc<?>>map(arc -> arc).toList();
  }

  private static void check(
      GeneratedTypes types, Enum<?> from, String method, List<StateGraph.Arc<?>> arcs) {
    boolean guarded = arcs.stream().anyMatch(GeneratedTypes::isGuarded);
    boolean asksWho = arcs.stream().anyMatch(arc -> !arc.actors().isEmpty());
    if (arcs.isEmpty()) {
      return;
    }
    for (Set<String> yes : types.answers()) {
      List<Object> guards = guarded ? List.of(types.guards(yes)) : List.of();
      if (!asksWho) {
        check(types, new Case(from, method, Optional.empty(), yes), arcs, guards);
        continue;
      }
      for (Map.Entry<String, Object> actor : types.actorInstances().entrySet()) {
        List<Object> taken = new ArrayList<>(List.of(actor.getValue()));
        taken.addAll(guards);
        Case asked = new Case(from, method, Optional.of(actor.getKey()), yes);
        if (arcs.stream().anyMatch(arc -> arc.admits(actor.getKey()))) {
          check(types, asked, arcs, taken);
        } else {
          assertThat(GeneratedTypes.takes(types.typed(from).getClass(), method, taken.toArray()))
              .as("%s", asked)
              .isFalse();
        }
      }
    }
  }

  private record Case(Enum<?> from, String method, Optional<String> actor, Set<String> yes) {}

  private static void check(
      GeneratedTypes types, Case asked, List<StateGraph.Arc<?>> arcs, List<Object> taken) {
    List<StateGraph.Arc<?>> open =
        arcs.stream()
            .filter(arc -> asked.actor().isEmpty() || arc.admits(asked.actor().get()))
            .toList();
    Object typed = types.typed(asked.from());
    Outcome made = GeneratedTypes.callAll(typed, asked.method(), taken.toArray());
    Optional<Object> target =
        Stream.concat(
                open.stream().filter(arc -> arc.guard().filter(asked.yes()::contains).isPresent()),
                open.stream().filter(arc -> arc.guard().isEmpty()))
            .findFirst()
            .map(arc -> types.typed(arc.to()));
    assertThat(made.result()).as("%s", asked).isEqualTo(target);
    assertThat(made.refusal().isPresent()).as("%s", asked).isEqualTo(target.isEmpty());
    made.refusal().ifPresent(refusal -> check(refusal, asked, open));
  }

  private static void check(Refusal<?> refusal, Case asked, List<StateGraph.Arc<?>> open) {
    assertThat(refusal.kind()).as("%s", asked).isEqualTo(Refusal.Kind.GUARD);
    assertThat((Object) refusal.from()).isEqualTo(asked.from());
    assertThat(refusal.actor()).isEqualTo(asked.actor().orElse(null));
    assertThat(refusal.guards())
        .containsExactlyInAnyOrderElementsOf(
            open.stream().flatMap(arc -> arc.guard().stream()).distinct().toList());
  }
}
