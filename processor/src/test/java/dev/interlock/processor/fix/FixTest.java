package dev.interlock.processor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.compiler.FindingCollector;
import dev.interlock.processor.testing.corpus.Corpus;
import dev.interlock.processor.testing.corpus.SourceEditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the first fix of each finding says, to the letter, and compiles again: step by step, as
 * somebody would who mends one fault after the other.
 */
@Tag("any-jdk")
class FixTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty");

  /** Faults that no change of the enum's annotations mends, or that only its user can decide. */
  private static final Set<Check> ELSEWHERE =
      EnumSet.of(
          Check.TYPED_REFERENCE,
          Check.NOT_A_STATE,
          Check.INACCESSIBLE_ENUM,
          Check.INVALID_SETTING,
          Check.SHADOWED_METHOD);

  private static final int MOST_STEPS = 40;

  private static int findings;
  private static int whole;
  private static int cases;
  private static int atOnce;
  private static int inSteps;

  @TempDir private Path out;

  @AfterAll
  static void report() {
    System.out.printf(
        "fixes: %d of %d findings come with a first fix that can be made as it stands;"
            + " %d of %d cases are clean when all are made at once, %d more step by step%n",
        whole, findings, atOnce, cases, inSteps);
  }

  @TestFactory
  Stream<DynamicTest> theFirstFixLeadsOut() throws IOException {
    return Corpus.cases(CORPUS).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> follow(each)));
  }

  /** What can be made as it stands leads to no finding that wasn't there. */
  private void follow(Corpus.Case faulty) throws IOException {
    List<FindingCollector.Found> first = found(faulty);
    cases++;
    findings += first.size();
    whole += (int) first.stream().filter(FixTest::isWhole).count();
    boolean all = !first.isEmpty() && first.stream().allMatch(FixTest::isWhole);
    if (all && isClean(edited(faulty, first))) {
      atOnce++;
      return;
    }
    Corpus.Case mended = faulty;
    List<FindingCollector.Found> before = first;
    for (int step = 0; before.stream().anyMatch(FixTest::isWhole); step++) {
      assertThat(step).as("round in a circle").isLessThan(MOST_STEPS);
      FindingCollector.Found next =
          before.stream().filter(FixTest::isWhole).findFirst().orElseThrow();
      mended = edited(mended, List.of(next));
      List<FindingCollector.Found> after = found(mended);
      String what = next.finding().what() + " fix: " + next.finding().fix();
      assertThat(count(after, next)).as(what).isLessThan(count(before, next));
      for (FindingCollector.Found each : after) {
        assertThat(count(after, each))
            .as(what + " leads to " + each.finding().what())
            .isLessThanOrEqualTo(
                Math.max(count(before, each), next.countWithoutDoubts(each.key())));
      }
      before = after;
    }
    if (before.isEmpty() && isClean(mended)) {
      inSteps++;
    }
    if (before.isEmpty()) {
      // What is said of options and files has no place in the enum, and stays.
      List<String> stays = messages(faulty);
      assertThat(messages(mended)).allMatch(each -> isElsewhere(each) || stays.contains(each));
    }
  }

  @Test
  void mostFindingsHaveAFirstFixThatCanBeMadeAsItStands() throws IOException {
    List<String> open = new ArrayList<>();
    for (Corpus.Case each : Corpus.cases(CORPUS)) {
      found(each).stream()
          .filter(found -> !isWhole(found))
          .filter(found -> !ELSEWHERE.contains(found.finding().check()))
          .map(found -> each.name() + ": " + found.finding().what())
          .forEach(open::add);
    }
    assertThat(open).hasSizeLessThan(60);
  }

  private static boolean isWhole(FindingCollector.Found found) {
    return first(found).isWhole();
  }

  private static Way first(FindingCollector.Found found) {
    return found.finding().fix().ways().get(0);
  }

  private static long count(List<FindingCollector.Found> all, FindingCollector.Found like) {
    return all.stream().filter(each -> each.key().equals(like.key())).count();
  }

  private static boolean isElsewhere(String message) {
    return Compiled.check(message).filter(ELSEWHERE::contains).isPresent();
  }

  private boolean isClean(Corpus.Case mended) throws IOException {
    return messages(mended).isEmpty();
  }

  private List<String> messages(Corpus.Case mended) throws IOException {
    Path folder = compiledLibrary(mended);
    Compiled result =
        Compiler.JAVAC.compileStrictly(folder, mended.sources(), options(mended.sources()));
    return result.messages();
  }

  private static List<String> options(List<Path> sources) throws IOException {
    List<String> options = new ArrayList<>();
    for (Path source : sources) {
      for (String line : Files.readAllLines(source)) {
        if (line.startsWith("// options:")) {
          options.addAll(List.of(line.replace("// options:", "").trim().split(" +", -1)));
        }
      }
    }
    return options;
  }

  private List<FindingCollector.Found> found(Corpus.Case each) throws IOException {
    FindingCollector collector = new FindingCollector();
    Compiler.JAVAC.compile(compiledLibrary(each), each.sources(), collector, "-proc:only");
    return collector.found();
  }

  private Path compiledLibrary(Corpus.Case each) throws IOException {
    Path folder = Files.createTempDirectory(out, "classes");
    if (!each.library().isEmpty()) {
      Compiler.JAVAC.compile(folder, each.library());
    }
    return folder;
  }

  /** Returns a case with the first fixes of some of its findings made. */
  private Corpus.Case edited(Corpus.Case each, List<FindingCollector.Found> found)
      throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Path source : each.sources()) {
      texts.put(source, Files.readString(source));
    }
    Map<List<String>, List<FindingCollector.Found>> byEnum =
        found.stream()
            .collect(
                Collectors.groupingBy(FixTest::names, LinkedHashMap::new, Collectors.toList()));
    byEnum.forEach(
        (names, own) -> {
          List<Edit> edits = own.stream().flatMap(one -> first(one).edits().stream()).toList();
          texts.replaceAll((path, text) -> edited(text, names, edits));
        });
    Path folder = Files.createTempDirectory(out, "sources");
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      // In a folder each: two may have the same name.
      Path file =
          Files.createTempDirectory(folder, "source")
              .resolve(Optional.ofNullable(text.getKey().getFileName()).orElseThrow());
      Files.writeString(file, text.getValue());
      sources.add(file);
    }
    return new Corpus.Case(each.name(), sources, each.library());
  }

  private static List<String> names(FindingCollector.Found found) {
    return found.declaration().carrier().simpleNames();
  }

  private static String edited(String text, List<String> names, List<Edit> edits) {
    try {
      return SourceEditor.edited(text, names, edits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
