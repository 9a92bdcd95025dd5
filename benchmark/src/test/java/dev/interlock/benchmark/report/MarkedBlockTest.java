package dev.interlock.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page's block is written and nothing around it. */
class MarkedBlockTest {

  @TempDir private Path folder;

  @Test
  void writesBetweenTheMarks() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            a
            <!-- benchmark: one -->
            <!-- end -->
            b
            <!-- benchmark: two -->
            old
            <!-- end -->
            c
            """);
    MarkdownTable table =
        new MarkdownTable(
            List.of(List.of("", "x", "y"), List.of("1", "2", "–"), List.of("3", "4", "5")));
    MarkedBlock two = new MarkedBlock(page, "two");
    two.write(table.toString());
    new MarkedBlock(page, "one").write("new");
    assertThat(page)
        .hasContent(
            """
            a
            <!-- benchmark: one -->

            new
            <!-- end -->
            b
            <!-- benchmark: two -->

            |  | x | y |
            |---|---|---|
            | 1 | 2 | – |
            | 3 | 4 | 5 |
            <!-- end -->
            c
            """);
    assertThat(MarkdownTable.parse(two.read())).isEqualTo(table);
    assertThat(table.part(List.of("3"), List.of("y")))
        .isEqualTo(new MarkdownTable(List.of(List.of("", "y"), List.of("3", "5"))));
    assertThatThrownBy(() -> table.part(List.of("7"), List.of("y"))).hasMessageContaining("7");
    assertThatThrownBy(() -> new MarkedBlock(page, "three").read()).hasMessageContaining("three");
  }
}
