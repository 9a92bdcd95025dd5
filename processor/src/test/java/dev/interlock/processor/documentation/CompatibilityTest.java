package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Signatures;
import dev.interlock.processor.testing.machine.EnumChange;
import dev.interlock.processor.testing.machine.EnumChanges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/compatibility.md: which change of an enum changes which generated signatures. */
class CompatibilityTest {

  private static final Path PAGE = Path.of("../docs/compatibility.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!change \\|)([^|]+) \\|");

  @TempDir private Path folder;

  static List<EnumChange> changes() {
    return EnumChanges.all();
  }

  @Test
  void everyRowOfTheTableIsTested() throws Exception {
    assertThat(ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(changes().stream().map(EnumChange::row).toList());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theRowSaysWhatChanges(EnumChange change) throws Exception {
    Set<String> before = signatures(change.before());
    Set<String> after = signatures(change.after());
    Set<String> differences = new TreeSet<>();
    before.stream()
        .filter(each -> !after.contains(each))
        .forEach(each -> differences.add("- " + each));
    after.stream()
        .filter(each -> !before.contains(each))
        .forEach(each -> differences.add("+ " + each));

    assertThat(differences)
        .containsAll(change.differences())
        .allMatch(each -> change.differences().contains(each) || each.matches(change.others()));
  }

  private Set<String> signatures(String source) throws Exception {
    Path own = Files.createTempDirectory(folder, "x");
    Compiled result =
        Compiler.JAVAC.compile(own, List.of(Files.writeString(own.resolve("X.java"), source)));
    assertThat(result.messages()).isEmpty();
    return Signatures.of(own, "X");
  }
}
