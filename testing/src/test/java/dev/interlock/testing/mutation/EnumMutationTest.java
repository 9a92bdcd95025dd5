package dev.interlock.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.LifecycleTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes an enum in one place, compiles it as a user would, and asks what is published whether it
 * notices: the matrix against a table of the original, and what drives an entity that still moves
 * as the original does. Some of the changes, or with {@code -Dinterlock.full=true} all.
 */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumMutationTest {

  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  /** How many of each sort are tried of each machine if not all are. */
  private static final int SAMPLE = 1;

  /** How many enums are compiled at once. */
  private static final int BATCH = 300;

  private static final Set<Helper> HELPERS = EnumSet.complementOf(EnumSet.of(Helper.METHODS));

  @TempDir private Path folder;

  private List<Original> originals = List.of();

  @BeforeAll
  void compile() {
    originals = Original.all();
  }

  @Test
  void theOriginalsHaveTheArcsOfTheirSources() throws IOException {
    for (Original each : originals.subList(1, originals.size())) {
      Map<String, Set<String>> arcs = new TreeMap<>();
      for (Object state : each.type().getEnumConstants()) {
        arcs.put(((Enum<?>) state).name(), new TreeSet<>());
      }
      each.graph()
          .arcs()
          .forEach(arc -> arcs.getOrDefault(arc.from().name(), Set.of()).add(arc.to().name()));
      Map<String, Set<String>> given = new TreeMap<>();
      for (String line : Files.readAllLines(each.arcs())) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] sides = line.split(":", 2);
          Set<String> targets = new TreeSet<>(Arrays.asList(sides[1].trim().split("\\s+", -1)));
          targets.remove("");
          given.put(sides[0].trim(), targets);
        }
      }
      arcs.keySet().forEach(state -> given.putIfAbsent(state, Set.of()));
      assertThat(arcs).as(each.name()).isEqualTo(given);
    }
  }

  @Test
  void withAnAnnotationForEachArcItIsTheSame() {
    Map<String, String> sources = new TreeMap<>();
    originals.forEach(each -> sources.put(name(each, each.in()), each.source().text(each.in())));
    Compilation compiled = Compilation.of(sources);
    assertThat(compiled.errors()).isEmpty();
    MemoryLoader loader = new MemoryLoader(compiled.classes());
    for (Original each : originals) {
      Class<?> again = loader.named(name(each, each.in()));
      assertThat(behaviour(again)).as(each.name()).isEqualTo(behaviour(each.type()));
      for (Helper helper : HELPERS) {
        assertThat(notices(helper, again, each)).as(helper + " of " + each.name()).isFalse();
      }
    }
  }

  @Test
  void everyChangeIsNoticed() throws IOException {
    List<Tally> tallies = new ArrayList<>();
    List<Trial> trials = new ArrayList<>();
    for (Original each : originals) {
      Tally tally = new Tally(each.name());
      tallies.add(tally);
      Path table = table(each);
      for (Mutant mutant : chosen(Mutants.of(each.source(), each.graph()))) {
        trials.add(new Trial("mutant" + trials.size(), each, mutant, tally, table));
      }
    }
    for (int from = 0; from < trials.size(); from += BATCH) {
      judge(trials.subList(from, Math.min(from + BATCH, trials.size())));
    }
    Figures figures = new Figures("enum mutants", tallies, HELPERS);
    System.out.print(figures.text());
    assertThat(figures.sum().survivors()).isEmpty();
    if (FULL) {
      figures.hold();
    }
  }

  private record Trial(String in, Original of, Mutant mutant, Tally tally, Path table) {}

  private void judge(List<Trial> trials) {
    Map<String, String> sources = new TreeMap<>();
    trials.forEach(
        each -> sources.put(name(each.of(), each.in()), each.mutant().source().text(each.in())));
    Compilation compiled = Compilation.of(sources);
    MemoryLoader loader = new MemoryLoader(compiled.classes());
    for (Trial each : trials) {
      if (compiled.errors().containsKey(each.in())) {
        each.tally().reject();
        continue;
      }
      Class<?> type = loader.named(name(each.of(), each.in()));
      if (behaviour(type).equals(behaviour(each.of().type()))) {
        each.tally().same();
        continue;
      }
      Set<Helper> noticing = EnumSet.noneOf(Helper.class);
      for (Helper helper : HELPERS) {
        if (notices(helper, type, each.of())) {
          noticing.add(helper);
        }
      }
      boolean isWarned = compiled.warnings().containsKey(each.in());
      each.tally().judge(each.mutant().change(), isWarned, noticing);
    }
  }

  /** All, or some of each sort, spread over them. */
  private static List<Mutant> chosen(List<Mutant> all) {
    if (FULL) {
      return all;
    }
    Map<Mutant.Operator, List<Mutant>> sorts = new EnumMap<>(Mutant.Operator.class);
    all.forEach(each -> sorts.computeIfAbsent(each.operator(), any -> new ArrayList<>()).add(each));
    List<Mutant> chosen = new ArrayList<>();
    for (List<Mutant> sort : sorts.values()) {
      for (int which = 0; which < Math.min(SAMPLE, sort.size()); which++) {
        chosen.add(sort.get((2 * which + 1) * sort.size() / (2 * SAMPLE)));
      }
    }
    return chosen;
  }

  private static String name(Original original, String in) {
    return in + "." + original.name();
  }

  private Path table(Original of) {
    return folder.resolve(of.name() + ".csv");
  }

  private static List<String> behaviour(Class<?> type) {
    return Behaviour.of(Original.graphOf(type));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // enums, of which only the classes are known
  private boolean notices(Helper helper, Class<?> type, Original of) {
    return written((Class) type, (Class) of.type(), helper, table(of));
  }

  private <S extends Enum<S>, O extends Enum<O>> boolean written(
      Class<S> type, Class<O> original, Helper helper, Path table) {
    if (!Files.exists(table)) {
      LifecycleTests.of(original).write(table);
    }
    return helper.notices(type, table, Unchanged.of(type, original));
  }
}
