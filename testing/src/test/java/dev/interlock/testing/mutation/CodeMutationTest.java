package dev.interlock.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.walk.Driver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes what was generated for an enum in one place before it is compiled, and asks what is
 * published whether it notices. Some of the changes, or with {@code -Dinterlock.full=true} all.
 */
@Tag("once")
class CodeMutationTest {

  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  /** How many are tried of each machine if not all are. */
  private static final int SAMPLE = 20;

  private static final int BATCH = 150;

  private static final Set<Helper> HELPERS = EnumSet.allOf(Helper.class);

  /** With actors, with guards and all else, and plain. */
  private static final Set<String> MACHINES =
      Set.of("JobState", "Guards", "PaymentIntent", "TcpConnection");

  /**
   * Nobody can notice these: the statements aren't reached, as every event has a case of its own
   * and the tables have refused all else before, or the state that is left is the one that is
   * entered.
   */
  private static final List<String> WITHOUT_EFFECT =
      List.of(
          "Guards: an index, GuardsTransitions, static Guards next: default ->"
              + " Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()]; became + 0",
          "Guards: an index, GuardsTransitions, static Guards next: default ->"
              + " Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()]; became + 0",
          "Guards: an answer, GuardsTransitions, static boolean leads: yield true; became yield"
              + " false;",
          "Guards: an answer, GuardsTransitions, static boolean leads: yield true; became yield"
              + " false;",
          "Guards: an answer, GuardsTransitions, static boolean leads: default -> true; became ->"
              + " false;",
          "Guards: an answer, GuardsTransitions, static boolean answer: default -> false; became ->"
              + " true;",
          "Guards: a target, GuardsTransitions, static Guards fire: return next; became return from;",
          "Guards: a target, GuardsTransitions, static Guards whereEdit: return Guards.PLACED; became"
              + " return from;");

  @TempDir private Path folder;

  private record Trial(String in, Original of, CodeMutant mutant, Tally tally) {}

  @Test
  void everyChangeIsNoticed() throws IOException {
    List<Tally> tallies = new ArrayList<>();
    List<Trial> trials = new ArrayList<>();
    for (Original each : Original.all()) {
      if (MACHINES.contains(each.name())) {
        write(each);
        Tally tally = new Tally(each.name());
        tallies.add(tally);
        for (CodeMutant mutant : chosen(mutants(each))) {
          trials.add(new Trial("mutant" + trials.size(), each, mutant, tally));
        }
      }
    }
    for (int from = 0; from < trials.size(); from += BATCH) {
      judge(trials.subList(from, Math.min(from + BATCH, trials.size())));
    }
    Figures figures = new Figures("code mutants", tallies, HELPERS);
    System.out.print(figures.text());
    assertThat(figures.sum().survivors()).isSubsetOf(WITHOUT_EFFECT);
    if (FULL) {
      assertThat(figures.sum().survivors()).containsExactlyInAnyOrderElementsOf(WITHOUT_EFFECT);
      figures.hold();
    }
  }

  private static List<CodeMutant> mutants(Original of) {
    String name = of.in() + "." + of.name();
    Map<String, String> sources = Compilation.generated(name, of.source().text(of.in()));
    // Its events are in another order than the original's.
    Class<?> type = new MemoryLoader(Compilation.compiled(sources)).named(name);
    return Stream.concat(
            CodeMutants.of(sources).stream(),
            TableMutants.of(sources, name + "Transitions", Original.graphOf(type)).stream())
        .toList();
  }

  private static List<CodeMutant> chosen(List<CodeMutant> all) {
    if (FULL || all.size() <= SAMPLE) {
      return all;
    }
    List<CodeMutant> chosen = new ArrayList<>();
    for (int which = 0; which < SAMPLE; which++) {
      chosen.add(all.get((2 * which + 1) * all.size() / (2 * SAMPLE)));
    }
    return chosen;
  }

  private void judge(List<Trial> trials) {
    Map<String, String> sources = new TreeMap<>();
    for (Trial each : trials) {
      String original = "\\b" + each.of().in() + "\\b";
      each.mutant()
          .sources()
          .forEach(
              (name, text) ->
                  sources.put(
                      name.replaceAll(original, each.in()), text.replaceAll(original, each.in())));
    }
    MemoryLoader loader = new MemoryLoader(Compilation.compiled(sources));
    for (Trial each : trials) {
      Class<?> type = loader.named(each.in() + "." + each.of().name());
      Set<Helper> noticing = EnumSet.noneOf(Helper.class);
      for (Helper helper : HELPERS) {
        if (notices(helper, type, table(each.of()))) {
          noticing.add(helper);
        }
      }
      String change =
          (each.mutant().sort() + ", " + each.mutant().change()).replace(each.of().in() + ".", "");
      each.tally().judge(change, false, noticing);
    }
  }

  private Path table(Original of) {
    return folder.resolve(of.name() + ".csv");
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum, of which only the class is known
  private void write(Original of) {
    LifecycleTests.of((Class) of.type()).write(table(of));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum, of which only the class is known
  private static boolean notices(Helper helper, Class<?> type, Path table) {
    return noticedBy(helper, (Class) type, table);
  }

  private static <S extends Enum<S>> boolean noticedBy(Helper helper, Class<S> type, Path table) {
    try {
      return helper.notices(type, table, Driver.generated(type));
    } catch (RuntimeException | Error e) {
      return true; // it can't even be initialised
    }
  }
}
