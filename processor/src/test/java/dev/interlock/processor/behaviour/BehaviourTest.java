package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.Generated.arguments;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.RandomMachine;
import dev.interlock.processor.testing.machine.RandomMachine.Arc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks what is generated for machines by chance about every state, event, target, actor and answer
 * of the guards, in every strength of a question, and holds it against the list of their arcs. What
 * each takes is worked out from that list, too, so a form that leaves a question out isn't found.
 */
class BehaviourTest {

  private static final List<RandomMachine> MACHINES =
      LongStream.rangeClosed(1, 41)
          .mapToObj(seed -> RandomMachine.of(seed, seed == 41 ? 66 : 2 + (int) seed % 4))
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

  /** Everything that is known at once: who asks, and what the guards answer. */
  private record Setting(
      RandomMachine machine, Generated code, Optional<String> actor, Map<String, Boolean> answers) {

    Object state(int index) {
      return code.constant("", "S" + index);
    }

    Object event(String name) {
      String type = machine.ownEvents() ? "$Signal" : "Event";
      return code.constant(type, name.toUpperCase(Locale.ROOT));
    }

    /** The actor, if some arc that may be met names actors. */
    Optional<Object> by(Predicate<Arc> met) {
      return machine.arcs().stream().filter(met).allMatch(arc -> arc.by().isEmpty())
          ? Optional.empty()
          : actor.map(name -> code.constant("Actor", name));
    }

    /** The guards, if some arc that may be met is guarded. */
    Optional<Object> guards(Predicate<Arc> met) {
      return machine.isGuarded(met) ? Optional.of(code.guards(answers)) : Optional.empty();
    }

    /** Asks a function with just what it takes, behind what is asked. */
    Object ask(String function, Predicate<Arc> met, Object... asked) {
      return code.call("Transitions", function, arguments(arguments(asked), by(met), guards(met)));
    }

    /** Asks a function without the guards. */
    Object askForActor(String function, Predicate<Arc> met, Object... asked) {
      return code.call("Transitions", function, arguments(arguments(asked), by(met)));
    }

    /** Calls a move by its name, or what asks about it: a method or a function. */
    Object named(String name, int from, List<Object> taken) {
      return machine.mixin()
          ? Generated.callOn(state(from), name, taken)
          : code.call("Transitions", name, arguments(state(from), taken));
    }
  }

  private static List<Setting> settings(RandomMachine machine) {
    Generated code = new Generated(loader, machine.name());
    List<Setting> settings = new ArrayList<>();
    // Of the large machine half of the answers: it is there for its size.
    for (Map<String, Boolean> answers :
        RandomMachine.answers().subList(0, machine.size() > 64 ? 2 : 4)) {
      if (machine.actors().isEmpty()) {
        settings.add(new Setting(machine, code, Optional.empty(), answers));
      }
      machine
          .actors()
          .forEach(actor -> settings.add(new Setting(machine, code, Optional.of(actor), answers)));
    }
    return settings;
  }

  private static boolean isRefused(Object result) {
    return result instanceof Refusal.Kind;
  }

  @ParameterizedTest
  @MethodSource("machines")
  void anEventPassesExactlyWhereItIsSaidToPass(RandomMachine machine) {
    Predicate<Arc> anyEvent = arc -> !arc.event().isEmpty();
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        for (String event : machine.events()) {
          Object expected = expected(setting, from, event);
          boolean passes = !isRefused(expected) && !machine.ignores(from, event);
          Object state = setting.state(from);
          Object constant = setting.event(event);
          assertThat(setting.ask("next", anyEvent, state, constant)).isEqualTo(expected);
          assertThat(setting.ask("canFire", anyEvent, state, constant)).isEqualTo(passes);
          Optional<?> refusal = (Optional<?>) setting.ask("refusal", anyEvent, state, constant);
          assertThat(refusal.map(each -> ((Refusal<?>) each).kind()))
              .isEqualTo(Optional.of(expected).filter(Refusal.Kind.class::isInstance));

          Predicate<Arc> own = arc -> arc.event().equals(event);
          List<Object> taken = arguments(setting.by(own), setting.guards(own));
          assertThat(setting.named(event, from, taken)).isEqualTo(expected);
          assertThat(setting.named(can(event), from, taken)).isEqualTo(passes);
          if (!machine.ignored().isEmpty()) {
            assertThat(setting.code().call("Transitions", "ignores", List.of(state, constant)))
                .isEqualTo(machine.ignores(from, event));
          }
        }
      }
    }
  }

  @Test
  void someMachinesIgnoreSomething() {
    assertThat(MACHINES).anyMatch(machine -> machine.ignored().isEmpty());
    assertThat(MACHINES).anyMatch(machine -> !machine.ignored().isEmpty());
  }

  private static String can(String event) {
    return "can" + event.replace('e', 'E');
  }

  private static Object expected(Setting setting, int from, String event) {
    RandomMachine machine = setting.machine();
    String kind = machine.kind(from, event, setting.actor(), setting.answers());
    return machine
        .next(from, event, setting.actor(), setting.answers())
        .or(() -> machine.ignores(from, event) ? Optional.of(from) : Optional.empty())
        .map(setting::state)
        .orElseGet(() -> Refusal.Kind.valueOf(kind));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void aTargetIsReachedByAnyOpenArc(RandomMachine machine) {
    Predicate<Arc> any = arc -> true;
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        for (int to = 0; to < machine.size(); to++) {
          boolean open = machine.leads(from, to, setting.actor(), setting.answers());
          Object state = setting.state(from);
          Object target = setting.state(to);
          Object moved = setting.ask("transition", any, state, target);
          assertThat(moved.equals(target))
              .as("%s: %s -> %s", machine.name(), from, to)
              .isEqualTo(open);
          assertThat(setting.ask("canTransition", any, state, target)).isEqualTo(open);
          assertThat(((Optional<?>) setting.ask("refusal", any, state, target)).isEmpty())
              .isEqualTo(open);

          int end = to;
          if (machine.arcs().stream().anyMatch(arc -> arc.to() == end && arc.event().isEmpty())) {
            Predicate<Arc> own = arc -> arc.to() == end;
            List<Object> taken = arguments(setting.by(own), setting.guards(own));
            assertThat(setting.named("toS" + to, from, taken)).isEqualTo(moved);
            assertThat(setting.named("canToS" + to, from, taken)).isEqualTo(open);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void weakerQuestionsAskWhatMayBe(RandomMachine machine) {
    Predicate<Arc> anyEvent = arc -> !arc.event().isEmpty();
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        Object state = setting.state(from);
        for (String event : machine.events()) {
          Predicate<Arc> own = arc -> arc.event().equals(event);
          Object constant = setting.event(event);
          boolean declared = exists(machine, from, own);
          boolean forActor = exists(machine, from, own.and(arc -> arc.admits(setting.actor())));
          assertThat(setting.code().call("Transitions", "canFire", List.of(state, constant)))
              .isEqualTo(declared);
          assertThat(setting.named(can(event), from, List.of())).isEqualTo(declared);
          assertThat(setting.askForActor("canFire", anyEvent, state, constant)).isEqualTo(forActor);
          assertThat(setting.named(can(event), from, arguments(setting.by(own))))
              .isEqualTo(forActor);
        }
        for (int to = 0; to < machine.size(); to++) {
          int end = to;
          Object target = setting.state(to);
          assertThat(setting.code().call("Transitions", "canTransition", List.of(state, target)))
              .isEqualTo(exists(machine, from, arc -> arc.to() == end));
          assertThat(setting.askForActor("canTransition", arc -> true, state, target))
              .isEqualTo(
                  exists(machine, from, arc -> arc.to() == end && arc.admits(setting.actor())));
        }
      }
    }
  }

  private static boolean exists(RandomMachine machine, int from, Predicate<Arc> condition) {
    return machine.arcs().stream().filter(arc -> arc.from() == from).anyMatch(condition);
  }

  @ParameterizedTest
  @MethodSource("machines")
  void whatIsListedIsWhatPasses(RandomMachine machine) {
    Predicate<Arc> anyEvent = arc -> !arc.event().isEmpty();
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        int source = from;
        Object state = setting.state(from);
        assertThat(setting.ask("events", anyEvent, state))
            .isEqualTo(
                Set.copyOf(
                    machine.events().stream()
                        .filter(event -> !machine.ignores(source, event))
                        .filter(event -> !isRefused(expected(setting, source, event)))
                        .map(setting::event)
                        .toList()));
        assertThat(setting.ask("targets", arc -> true, state))
            .isEqualTo(
                Set.copyOf(
                    IntStream.range(0, machine.size())
                        .filter(to -> machine.leads(source, to, setting.actor(), setting.answers()))
                        .mapToObj(setting::state)
                        .toList()));
        if (setting.by(anyEvent).isPresent()) {
          for (String event : machine.events()) {
            assertThat(
                    setting
                        .code()
                        .call("Transitions", "actors", List.of(state, setting.event(event))))
                .isEqualTo(
                    Set.copyOf(
                        machine.actors().stream()
                            .filter(
                                actor ->
                                    exists(
                                        machine,
                                        source,
                                        arc ->
                                            arc.event().equals(event)
                                                && arc.admits(Optional.of(actor))))
                            .map(actor -> setting.code().constant("Actor", actor))
                            .toList()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void theMachineMovesAsTheArcsSay(RandomMachine machine) {
    Predicate<Arc> anyEvent = arc -> !arc.event().isEmpty();
    for (Setting setting : settings(machine)) {
      for (int from = 0; from < machine.size(); from++) {
        for (String event : machine.events()) {
          Object expected = expected(setting, from, event);
          Held held =
              new Held(
                  setting, from, expected, isRefused(expected) || machine.ignores(from, event));
          Object constant = setting.event(event);
          List<Object> any = arguments(constant, setting.by(anyEvent), setting.guards(anyEvent));
          held.check("fire", "tryFire", any);
          Predicate<Arc> own = arc -> arc.event().equals(event);
          String attempt = "try" + event.replace('e', 'E');
          held.check(event, attempt, arguments(setting.by(own), setting.guards(own)));
          held.checkFrom("tryFire", any);
        }
        for (int to = 0; to < machine.size(); to++) {
          boolean open = machine.leads(from, to, setting.actor(), setting.answers());
          Object target = setting.state(to);
          Object refused = setting.ask("transition", arc -> true, setting.state(from), target);
          Held held = new Held(setting, from, open ? target : refused, !open);
          List<Object> any =
              arguments(target, setting.by(arc -> true), setting.guards(arc -> true));
          held.check("transitionTo", "tryTransitionTo", any);
          held.checkFrom("tryTransition", any);
        }
      }
    }
  }

  /** A machine in a state, what a move from there comes to, and whether the state stays. */
  private record Held(Setting setting, int from, Object expected, boolean stays) {

    private Object machine() {
      return setting.code().call("Machine", "at", List.of(setting.state(from)));
    }

    void check(String move, String attempt, List<Object> arguments) {
      Object machine = machine();
      assertThat(Generated.callOn(machine, move, arguments)).isEqualTo(expected);
      checkState(machine);
      machine = machine();
      assertThat(Generated.callOn(machine, attempt, arguments)).isEqualTo(!stays);
      checkState(machine);
    }

    /** From the state that it is in, it moves as ever; from any other, not at all. */
    void checkFrom(String attempt, List<Object> arguments) {
      for (int other = 0; other < setting.machine().size(); other++) {
        Object machine = machine();
        List<Object> known = arguments(setting.state(other), arguments);
        boolean moves = other == from && !stays;
        assertThat(Generated.callOn(machine, attempt, known)).isEqualTo(moves);
        assertThat(Generated.callOn(machine, "state", List.of()))
            .isEqualTo(moves ? expected : setting.state(from));
      }
    }

    private void checkState(Object machine) {
      assertThat(Generated.callOn(machine, "state", List.of()))
          .isEqualTo(stays ? setting.state(from) : expected);
    }
  }
}
