package dev.interlock.tools.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.testing.Machine;
import dev.interlock.tools.testing.Server;
import dev.interlock.tools.testing.Servers;
import dev.interlock.tools.testing.SoundMachines;
import dev.interlock.tools.testing.Trial;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every machine of the sound corpus, on every server: all changes of one state or value to another,
 * and all rows that begin with one, are answered as the generated functions answer.
 */
@Tag("any-jdk")
class SoundMachinesTest {

  /** Of more constants, the pairs are tried once and not twice, unless -Dinterlock.full=true. */
  private static final int LARGE = 100;

  @TestFactory
  Stream<DynamicTest> answersAsTheFunctionsDo() {
    return Servers.all().stream()
        // The triggers are MariaDB's, to the letter.
        .filter(server -> server.dialect() != Dialect.MYSQL || Boolean.getBoolean("interlock.full"))
        .flatMap(
            server ->
                SoundMachines.all().stream()
                    .map(
                        machine ->
                            DynamicTest.dynamicTest(
                                server.dialect() + " " + machine, () -> check(server, machine))));
  }

  private static void check(Server server, Machine machine) throws SQLException {
    try (Trial trial = new Trial(server, states(machine))) {
      LifecycleSql sql = LifecycleSql.of(machine.graph(), server.dialect(), "machines", "state");
      if (!server.hasTriggers()) {
        sql.install().run(trial.connection());
        checkStates(trial, machine);
        return;
      }
      sql.install().run(trial.connection());
      check(trial, machine, machine::canTransition, Steps.STRICT, Optional.empty());
      if (machine.constants().size() > LARGE && !Boolean.getBoolean("interlock.full")) {
        return;
      }
      sql.through().install().run(trial.connection());
      check(trial, machine, machine::canTransition, Steps.THROUGH, Optional.empty());
      if (server.hasActors() && !machine.graph().actors().isEmpty()) {
        checkActors(trial, machine, sql.actor(), Steps.STRICT);
        checkActors(trial, machine, sql.actor().through(), Steps.THROUGH);
      }
    }
  }

  private static void checkActors(Trial trial, Machine machine, LifecycleSql sql, Steps steps)
      throws SQLException {
    sql.install().run(trial.connection());
    List<Optional<String>> actors =
        new ArrayList<>(machine.graph().actors().stream().map(Optional::of).toList());
    actors.add(Optional.empty());
    for (Optional<String> actor : actors) {
      check(trial, machine, (from, to) -> machine.canTransition(from, to, actor), steps, actor);
    }
  }

  private static void check(
      Trial trial, Machine machine, Machine.Step step, Steps steps, Optional<String> actor)
      throws SQLException {
    Set<String> expected = new TreeSet<>();
    for (String from : states(machine)) {
      Set<String> targets =
          steps == Steps.THROUGH
              ? machine.reachable(from, step)
              : machine.constants().stream()
                  .filter(to -> step.passes(from, to))
                  .collect(Collectors.toSet());
      targets.forEach(to -> expected.add(from + " -> " + to));
      // Unchanged.
      expected.add(from + " -> " + from);
    }
    assertThat(trial.updates(values(machine), actor))
        .as("updates by %s", actor)
        .isEqualTo(expected);
    assertThat(trial.inserts(values(machine), actor))
        .as("inserts by %s", actor)
        .isEqualTo(
            machine.constants().stream()
                .filter(machine::isInitial)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static void checkStates(Trial trial, Machine machine) throws SQLException {
    assertThat(trial.inserts(values(machine), Optional.empty()))
        .containsExactlyInAnyOrderElementsOf(states(machine));
  }

  private static List<String> states(Machine machine) {
    return machine.graph().states().stream().map(Enum::name).toList();
  }

  /** All constants, sentinels too, what no constant is called, and null. */
  private static List<String> values(Machine machine) {
    List<String> values = new ArrayList<>(machine.constants());
    String state = states(machine).get(0);
    values.addAll(machine.graph().formerNames().keySet());
    values.add("");
    values.add("no state");
    values.add(state + " ");
    values.add(" " + state);
    for (String other : List.of(state.toLowerCase(java.util.Locale.ROOT), state + "X")) {
      if (!values.contains(other)) {
        values.add(other);
      }
    }
    values.add(null);
    return values;
  }
}
