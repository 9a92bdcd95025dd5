package dev.interlock.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.generated.GeneratedMethod;
import dev.interlock.testing.question.Role;
import dev.interlock.testing.run.Corpus;
import dev.interlock.testing.run.Ran;
import dev.interlock.testing.specification.SpecificationReader;
import dev.interlock.testing.specification.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lifecycles of the real world: nothing is told of them that isn't so, and nothing is left out. Of
 * some of them, with {@code -Dinterlock.full=true} of all.
 */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoundMachinesTest {

  private static final boolean FULL = Boolean.getBoolean("interlock.full");
  private static final List<String> FOLDERS =
      List.of("business", "compute", "network", "program", "session");

  private final List<Class<?>> machines = new ArrayList<>();

  private Path folder = Path.of("");

  @BeforeAll
  void compile(@TempDir Path given) throws IOException {
    folder = given;
    List<Path> sources = new ArrayList<>();
    for (String each : FULL ? FOLDERS : List.of("business", "program")) {
      sources.addAll(Corpus.sources(each));
    }
    Path out = folder.resolve("real");
    Files.createDirectories(out);
    machines.addAll(Corpus.machines(out, sources));
    // Shapes are called like what others of them mean: one compilation each.
    List<Path> shapes = new ArrayList<>(Corpus.sources("shapes/names"));
    shapes.addAll(Corpus.sources("shapes/place"));
    shapes.addAll(Corpus.sources("shapes/arcs"));
    shapes.removeIf(each -> each.toString().contains("Together"));
    int step = FULL ? 1 : 10;
    for (int place = 0; place < shapes.size(); place += step) {
      Path own = folder.resolve("shape" + place);
      Files.createDirectories(own);
      machines.addAll(Corpus.machines(own, List.of(shapes.get(place))));
    }
    assertThat(machines).hasSizeGreaterThan(FULL ? 75 : 12);
  }

  @Test
  void everyMethodAnswersAsTheGraphSays() {
    for (Class<?> machine : machines) {
      Ran ran = Ran.of(tests(machine).methods());
      assertThat(ran.failed()).as(machine.getName()).isEmpty();
      assertThat(ran.passed()).as(machine.getName()).isNotEmpty();
    }
  }

  @Test
  void everyEventIsAskedByItsOwnMethods() {
    for (Class<?> machine : machines) {
      GeneratedCode<?> code = code(machine);
      assertThat(named(code, Role.FIRE))
          .as(machine.getName())
          .containsAll(code.graph().events())
          .isEqualTo(named(code, Role.CAN_FIRE));
      Set<String> targets =
          code.graph().arcs().stream()
              .filter(arc -> arc.event().isEmpty())
              .map(arc -> arc.to().name())
              .collect(Collectors.toSet());
      assertThat(named(code, Role.GO)).as(machine.getName()).isEqualTo(targets);
      assertThat(named(code, Role.CAN_GO)).as(machine.getName()).isEqualTo(targets);
    }
  }

  private static Set<String> named(GeneratedCode<?> code, Role role) {
    return code.methods().stream()
        .filter(method -> method.role() == role)
        .map(GeneratedMethod::about)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  @Test
  void everyWalkIsGone() {
    for (Class<?> machine : machines) {
      LifecycleTests<?> tests = tests(machine).upTo(20, 100);
      Ran tour = Ran.of(tests.tour());
      assertThat(tour.failed()).as(machine.getName()).isEmpty();
      assertThat(tour.skipped()).as(machine.getName()).isEmpty();
      assertThat(Ran.of(tests.ways()).failed()).as(machine.getName()).isEmpty();
      Ran refusals = Ran.of(tests.refusals());
      assertThat(refusals.failed()).as(machine.getName()).isEmpty();
      assertThat(refusals.skipped()).as(machine.getName()).isEmpty();
    }
  }

  @Test
  void whatIsWrittenForAStartHolds() throws IOException {
    for (Class<?> machine : machines) {
      for (String form : List.of(".md", ".csv")) {
        Path table = folder.resolve(machine.getName() + form);
        Start.write(code(machine).graph(), table);
        assertThat(SpecificationReader.read(table, code(machine).graph()).problems())
            .as(table.toString())
            .isEmpty();
        Ran ran = Ran.of(tests(machine).matrix(table));
        assertThat(ran.failed()).as(table.toString()).isEmpty();
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum, of which only the class is known
  private static LifecycleTests<?> tests(Class<?> machine) {
    return LifecycleTests.of((Class) machine);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // likewise
  private static GeneratedCode<?> code(Class<?> machine) {
    return GeneratedCode.of((Class) machine);
  }
}
