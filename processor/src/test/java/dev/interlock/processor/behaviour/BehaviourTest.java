package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.Generated.arguments;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.RandomMachine;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks what is generated for machines by chance about every state, event, target, actor and answer
 * of the guards, and holds it against the list of their arcs.
 */
class BehaviourTest {

  private static final List<RandomMachine> MACHINES =
      LongStream.rangeClosed(1, 31)
          .mapToObj(seed -> RandomMachine.of(seed, seed == 31 ? 66 : 2 + (int) seed % 4))
          .toList();

  @TempDir private static Path folder;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (RandomMachine machine : MACHINES) {
      sources.add(Files.writeString(folder.resolve(machine.name() + ".java"), machine.source()));
    }
    Compiled result =
        Compiler.JAVAC.compile(
            folder, sources, "-Ainterlock.dead_end=off", "-Ainterlock.stuck_actor=off");
    assertThat(result.diagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .isEmpty();
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  @AfterAll
  static void close() throws Exception {
    loader.close();
  }

  static Stream<RandomMachine> machines() {
    return MACHINES.stream();
  }

  /** Everything that is asked at once: a machine, who asks, and what the guards answer. */
  private record Setting(
      RandomMachine machine, Generated code, Optional<String> actor, Map<String, Boolean> answers) {

    Object state(int index) {
      return code.constant("", "S" + index);
    }

    Optional<Object> by() {
      return actor.map(name -> code.constant("Actor", name));
    }

    Optional<Object> guards(boolean guarded) {
      return guarded ? Optional.of(code.guards(answers)) : Optional.empty();
    }
  }

  private static List<Setting> settings(RandomMachine machine) {
    Generated code = new Generated(loader, machine.name());
    List<Setting> settings = new ArrayList<>();
    // Of the large machine half of the answers: it is there for its size.
    for (Map<String, Boolean> answers :
        RandomMachine.answers().subList(0, machine.size() > 64 ? 2 : 4)) {
      settings.add(new Setting(machine, code, Optional.empty(), answers));
      machine
          .actors()
          .forEach(actor -> settings.add(new Setting(machine, code, Optional.of(actor), answers)));
    }
    return settings;
  }

  @ParameterizedTest
  @MethodSource("machines")
  void eventsLeadWhereTheFirstOpenArcLeads(RandomMachine machine) {
    boolean guarded = machine.isGuarded(arc -> !arc.event().isEmpty());
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        for (String event : machine.events()) {
          Object expected = expected(setting, from, event);
          Object constant = setting.code().constant("Event", event);
          boolean own = machine.isGuarded(arc -> arc.event().equals(event));
          List<Object> fired = arguments(setting.state(from), setting.by(), setting.guards(own));
          List<Object> asked =
              arguments(setting.state(from), constant, setting.by(), setting.guards(guarded));
          assertThat(setting.code().call("Transitions", event, fired)).isEqualTo(expected);
          assertThat(setting.code().call("Transitions", "next", asked)).isEqualTo(expected);
          Optional<?> refusal = (Optional<?>) setting.code().call("Transitions", "refusal", asked);
          assertThat(refusal.map(each -> ((Refusal<?>) each).kind()))
              .isEqualTo(Optional.of(expected).filter(Refusal.Kind.class::isInstance));
          assertThat(Generated.callOn(setting.state(from), event, fired.subList(1, fired.size())))
              .isEqualTo(expected);
        }
      }
    }
  }

  private static Object expected(Setting setting, int from, String event) {
    RandomMachine machine = setting.machine();
    String kind = machine.kind(from, event, setting.actor(), setting.answers());
    return machine
        .next(from, event, setting.actor(), setting.answers())
        .map(setting::state)
        .orElseGet(() -> Refusal.Kind.valueOf(kind));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void aTargetIsReachedByAnyOpenArc(RandomMachine machine) {
    boolean guarded = machine.isGuarded(arc -> true);
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        for (int to = 0; to < machine.size(); to++) {
          boolean open = machine.leads(from, to, setting.actor(), setting.answers());
          List<Object> asked =
              arguments(
                  setting.state(from), setting.state(to), setting.by(), setting.guards(guarded));
          Object moved = setting.code().call("Transitions", "transition", asked);
          assertThat(moved.equals(setting.state(to)))
              .as("%s: %s -> %s", machine.name(), from, to)
              .isEqualTo(open);
          assertThat(((Optional<?>) setting.code().call("Transitions", "refusal", asked)).isEmpty())
              .isEqualTo(open);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void queriesWithoutGuardsAskWhatMayBe(RandomMachine machine) {
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        int source = from;
        List<Object> asked = arguments(setting.state(from), setting.by());
        for (String event : machine.events()) {
          boolean declared =
              machine.arcs().stream()
                  .filter(arc -> arc.from() == source && arc.event().equals(event))
                  .anyMatch(arc -> arc.admits(setting.actor()));
          String can = "can" + event.replace('e', 'E');
          assertThat(setting.code().call("Transitions", can, asked)).isEqualTo(declared);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void theMachineMovesAsTheArcsSay(RandomMachine machine) {
    Predicate<RandomMachine.Arc> onEvent = arc -> !arc.event().isEmpty();
    for (Setting setting : settings(machine)) {
      if (setting.actor().isEmpty() && machine.namesActors(onEvent)) {
        continue;
      }
      for (int from = 0; from < machine.size(); from++) {
        for (String event : machine.events()) {
          Object constant = setting.code().constant("Event", event);
          List<Object> asked = appended(constant, taken(setting, onEvent));
          move(setting, from, expected(setting, from, event), "tryFire", asked);
          Predicate<RandomMachine.Arc> own = arc -> arc.event().equals(event);
          String attempt = "try" + event.replace('e', 'E');
          move(setting, from, expected(setting, from, event), attempt, taken(setting, own));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void theMachineGoesWhereAnArcLeads(RandomMachine machine) {
    for (Setting setting : settings(machine)) {
      if (setting.actor().isEmpty() && machine.namesActors(arc -> true)) {
        continue;
      }
      for (int from = 0; from < machine.size(); from++) {
        for (int to = 0; to < machine.size(); to++) {
          int target = to;
          boolean leads = machine.leads(from, to, setting.actor(), setting.answers());
          Object expected = leads ? setting.state(to) : Refusal.Kind.UNDECLARED;
          List<Object> asked = appended(setting.state(to), taken(setting, arc -> true));
          move(setting, from, expected, "tryTransitionTo", asked);
          if (machine.arcs().stream()
              .anyMatch(arc -> arc.to() == target && arc.event().isEmpty())) {
            List<Object> taken = taken(setting, arc -> arc.to() == target);
            move(setting, from, expected, "tryToS" + to, taken);
          }
        }
      }
    }
  }

  /** What a move takes that may meet some arcs. */
  private static List<Object> taken(Setting setting, Predicate<RandomMachine.Arc> met) {
    RandomMachine machine = setting.machine();
    return arguments(
        setting.by().filter(by -> machine.namesActors(met)),
        setting.guards(machine.isGuarded(met)));
  }

  private static List<Object> appended(Object first, List<Object> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  private static void move(
      Setting setting, int from, Object expected, String attempt, List<Object> arguments) {
    boolean refused = expected instanceof Refusal.Kind;
    Object holder = setting.code().call("Machine", "at", List.of(setting.state(from)));
    assertThat(Generated.callOn(holder, attempt, arguments)).isEqualTo(!refused);
    assertThat(Generated.callOn(holder, "state", List.of()))
        .isEqualTo(refused ? setting.state(from) : expected);
  }
}
