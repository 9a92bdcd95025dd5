package dev.interlock.processor.size;

import static dev.interlock.processor.testing.generated.Generated.arguments;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.LargeMachine;
import dev.interlock.processor.testing.machine.LargeMachine.Size;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Machines of every size that an enum can have, sparse and dense, compile on a stack as large as
 * javac's own by default, answer as their arcs say, and grow no faster than these.
 */
class ScaleTest {

  /** {@code -Dinterlock.full=true}: all that the documentation's table lists, in minutes. */
  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  private static final int QUESTIONS = 500;

  @TempDir private Path folder;

  static Stream<Arguments> machines() {
    Stream<Arguments> always =
        Stream.of(
            Arguments.of(Size.sparse(65), true, "hooks = true, typed = true"),
            Arguments.of(Size.sparse(200), false, "machine = true, typed = true"),
            Arguments.of(Size.sparse(1_000), true, "machine = true"),
            Arguments.of(Size.sparse(2_700), false, ""),
            Arguments.of(Size.dense(65), false, "typed = true"),
            Arguments.of(Size.dense(200), true, ""),
            Arguments.of(Size.denseEvents(65), true, "machine = true, typed = true"));
    Stream<Arguments> full =
        Stream.of(
            Arguments.of(Size.sparse(1_000).withActors(40).withGuards(100), true, "machine = true"),
            Arguments.of(Size.sparse(2_700).withActors(40), false, "hooks = true, typed = true"),
            Arguments.of(Size.sparse(2_700).withActors(300).withEvents(500), true, ""),
            Arguments.of(Size.dense(1_000), false, "machine = true"),
            Arguments.of(Size.dense(2_700), false, ""),
            Arguments.of(Size.denseEvents(200), false, "typed = true"),
            Arguments.of(Size.denseEvents(1_000), true, "machine = true"),
            Arguments.of(
                Size.denseEvents(2_700).withWild(500).withEvents(510).withSparse(2), true, ""));
    return FULL ? Stream.concat(always, full) : always;
  }

  @ParameterizedTest
  @MethodSource("machines")
  void aMachineOfAnySizeAnswersAsItsArcsSay(Size size, boolean mixin, String settings)
      throws Exception {
    LargeMachine machine = new LargeMachine("Big", size, 7);
    Path out = Files.createDirectory(folder.resolve("out"));
    Path source =
        Files.writeString(folder.resolve("Big.java"), machine.source(mixin, settings(settings)));
    AtomicReference<Compiled> compiled = new AtomicReference<>();
    // With the stack that Java gives a thread by default, which is also what javac runs on.
    Thread thread =
        new Thread(() -> compiled.set(Compiler.JAVAC.compile(out, List.of(source), "-Xlint:all")));
    thread.start();
    thread.join();
    assertThat(compiled.get()).as("the compiler didn't die").isNotNull();
    assertThat(compiled.get().messages()).isEmpty();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {out.toUri().toURL()})) {
      new Questions(machine, new Generated(classes, "Big")).ask();
    }
  }

  private static String[] settings(String text) {
    return text.isEmpty() ? new String[0] : text.split(", ", -1);
  }

  /** Questions by chance, about what there is as often as about what there isn't. */
  private record Questions(
      LargeMachine machine,
      Generated code,
      List<Object> states,
      Map<String, Object> actors,
      Random random) {

    Questions(LargeMachine machine, Generated code) {
      this(
          machine,
          code,
          List.of(code.type("").getEnumConstants()),
          machine.actors().stream()
              .collect(Collectors.toMap(name -> name, name -> code.constant("Actor", name))),
          new Random(5));
    }

    void ask() {
      for (int question = 0; question < QUESTIONS; question++) {
        Set<String> yes = new HashSet<>(machine.guards());
        yes.removeIf(guard -> random.nextBoolean());
        Optional<String> actor = one(machine.actors());
        int from = random.nextInt(states.size());
        askOfTarget(from, actor, yes);
        if (!machine.events().isEmpty()) {
          askOfEvent(from, actor, yes);
        }
      }
    }

    private <T> Optional<T> one(List<T> all) {
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private <T> T one(List<T> likely, List<T> all) {
      return one(random.nextBoolean() ? likely : all).or(() -> one(all)).orElseThrow();
    }

    private Optional<Object> by(boolean taken, Optional<String> actor) {
      return taken ? actor.map(actors::get) : Optional.empty();
    }

    private Optional<Object> guards(Set<String> yes) {
      return machine.isGuarded()
          ? Optional.of(
              code.guards(
                  yes.stream().collect(Collectors.toMap(Function.identity(), each -> true))))
          : Optional.empty();
    }

    private void askOfTarget(int from, Optional<String> actor, Set<String> yes) {
      Set<Integer> targets = machine.targets(from, actor, yes);
      int to = one(List.copyOf(targets), IntStream.range(0, states.size()).boxed().toList());
      List<Object> rest = arguments(by(machine.namesActors(false), actor), guards(yes));
      List<Object> asked = arguments(states.get(from), states.get(to), rest);
      assertThat(code.call("Transitions", "canTransition", asked))
          .as("%s -> %s", from, to)
          .isEqualTo(targets.contains(to));
      Object moved = code.call("Transitions", "transition", asked);
      assertThat(moved.equals(states.get(to))).isEqualTo(targets.contains(to));
      if (random.nextInt(20) == 0) {
        assertThat(code.call("Transitions", "targets", arguments(states.get(from), rest)))
            .isEqualTo(targets.stream().map(each -> states.get(each)).collect(Collectors.toSet()));
      }
    }

    private void askOfEvent(int from, Optional<String> actor, Set<String> yes) {
      Set<String> declared = machine.declared(from);
      String event = one(declared.stream().sorted().toList(), machine.events());
      Object constant = code.constant("Event", event.toUpperCase(Locale.ROOT));
      Optional<Integer> next = machine.next(from, event, actor, yes);
      List<Object> asked =
          arguments(states.get(from), constant, by(machine.namesActors(true), actor), guards(yes));
      Object fired = code.call("Transitions", "next", asked);
      next.ifPresentOrElse(
          to -> assertThat(fired).as("%s on %s", from, event).isEqualTo(states.get(to)),
          () -> assertThat(fired).isInstanceOf(Refusal.Kind.class));
      assertThat(code.call("Transitions", "canFire", List.of(states.get(from), constant)))
          .isEqualTo(declared.contains(event));
    }
  }

  /** Bytes are counted, as they are the same everywhere, and time follows them. */
  @Test
  void whatIsGeneratedGrowsNoFasterThanStatesAndArcs() throws Exception {
    List<String> found = new ArrayList<>();
    Map<String, Function<Integer, Size>> shapes =
        Map.of(
            "sparse", Size::sparse,
            "dense", Size::dense,
            "dense with events", Size::denseEvents);
    for (Map.Entry<String, Function<Integer, Size>> shape : shapes.entrySet()) {
      for (String settings : List.of("", "machine = true", "typed = true")) {
        boolean sparse = shape.getKey().equals("sparse");
        // What has methods or texts for each arc is as clear from fewer states.
        int small = sparse || FULL ? 200 : 60;
        boolean typed = settings.startsWith("typed") && !sparse;
        Function<Integer, Size> size = shape.getValue();
        double exponent =
            typed
                ? exponent(size.apply(20), size.apply(100), settings)
                : exponent(size.apply(small), size.apply(5 * small), settings);
        System.out.printf("%s, %s: exponent %.2f%n", shape.getKey(), settings, exponent);
        if (exponent > 1.0) {
          found.add("%s, %s: %.3f".formatted(shape.getKey(), settings, exponent));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private double exponent(Size small, Size large, String settings) throws Exception {
    LargeMachine one = new LargeMachine("Big", small, 7);
    LargeMachine other = new LargeMachine("Big", large, 7);
    double growth =
        (double) (large.states() + other.arcs()) / (double) (small.states() + one.arcs());
    return Math.log((double) bytes(other, settings) / bytes(one, settings)) / Math.log(growth);
  }

  private long bytes(LargeMachine machine, String settings) throws Exception {
    Path out = Files.createTempDirectory(folder, "bytes");
    Path source =
        Files.writeString(out.resolve("Big.java"), machine.source(false, settings(settings)));
    Compiled compiled =
        Compiler.JAVAC.compile(
            Files.createDirectory(out.resolve("out")), List.of(source), "-proc:only");
    assertThat(compiled.messages()).isEmpty();
    return compiled.generated().values().stream().mapToLong(String::length).sum();
  }
}
