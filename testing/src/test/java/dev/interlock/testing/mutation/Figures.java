package dev.interlock.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The rows of a table, as docs/testing.md has it of all changes. */
record Figures(String name, List<Tally> tallies, Set<Helper> helpers) {

  private static final Path PAGE = Path.of("../docs/testing.md");

  /** Returns what became of all of them. */
  Tally sum() {
    Tally sum = new Tally("all");
    tallies.forEach(sum::add);
    return sum;
  }

  String text() {
    StringBuilder text = new StringBuilder(Tally.head(helpers));
    tallies.forEach(tally -> text.append(tally.row(helpers)));
    return text.append(sum().row(helpers)).toString();
  }

  /** The page has the table. */
  void hold() throws IOException {
    String text = text();
    String page = Files.readString(PAGE);
    String begin = "<!-- " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- /" + name + " -->\n");
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
    } else {
      assertThat(page.substring(from, to)).isEqualTo(text);
    }
  }
}
