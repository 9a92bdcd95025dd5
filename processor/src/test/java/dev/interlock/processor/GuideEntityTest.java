package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the guide shows of an entity is what an integration test moves in a database. */
class GuideEntityTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PROJECT =
      ROOT.resolve("integration-tests/src/it/downloads/hibernate/src");

  @Test
  void theEntityIsTheTestedSource() throws IOException {
    assertThat(text("main/java/com/example/InvoiceStatus.java"))
        .isEqualTo("package com.example;\n\n" + block("java"));
  }

  @Test
  void theStatementIsTheTestedOne() throws IOException {
    assertThat(text("test/java/com/example/InvoicesTest.java")).contains(block("sql").strip());
  }

  private static String text(String source) throws IOException {
    return Files.readString(PROJECT.resolve(source));
  }

  /** The first block of a language in the entity's section. */
  private static String block(String language) throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    String section = guide.substring(guide.indexOf("\n### An entity with a status column\n"));
    String fence = "```" + language + "\n";
    int begin = section.indexOf(fence) + fence.length();
    return section.substring(begin, section.indexOf("```\n", begin));
  }
}
