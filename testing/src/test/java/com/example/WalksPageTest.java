package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.testing.coverage.Coverage;
import dev.interlock.testing.random.RandomWalks;
import dev.interlock.testing.walk.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/testing.md shows of walks and coverage is compiled and printed here. */
class WalksPageTest {

  private static final Path PAGE = Path.of("../docs/testing.md");
  private static final Pattern BLOCK =
      Pattern.compile("```(java|text)\n(.*?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  /** Gives up when it is to be shipped a second time without stock. */
  private static final class Impatient extends Order {
    private int waited;

    Impatient() {
      super(0, 0);
    }

    @Override
    void ship(OrderStatusActor by) {
      if (status() == OrderStatus.PAID && !inStock() && ++waited == 2) {
        throw new IllegalStateException("given up");
      }
      super.ship(by);
    }
  }

  @Test
  void whatThePageShowsIsSo() throws Exception {
    List<String> shown = new ArrayList<>();
    shown.add(source("OrderWalksTest"));
    shown.add(failure());
    shown.add(fixture());
    shown.add(source("OrderCoverageTest"));
    shown.add(report());

    String page = Files.readString(PAGE);
    int from = page.indexOf("\n## Random walks\n");
    List<MatchResult> blocks =
        BLOCK.matcher(page).results().filter(block -> block.start() > from).toList();
    assertThat(blocks).hasSize(shown.size());
    if (Boolean.getBoolean("interlock.updateGolden")) {
      StringBuilder updated = new StringBuilder(page);
      for (int block = blocks.size() - 1; block >= 0; block--) {
        updated.replace(blocks.get(block).start(2), blocks.get(block).end(2), shown.get(block));
      }
      Files.writeString(PAGE, updated);
    } else {
      assertThat(blocks.stream().map(block -> block.group(2)).toList()).isEqualTo(shown);
    }
  }

  private static String source(String type) throws IOException {
    String source = Files.readString(Path.of("src/test/java/com/example", type + ".java"));
    return source.substring(source.indexOf('\n', source.indexOf("package ")) + 2);
  }

  private String failure() {
    Driver<OrderStatus> impatient =
        Driver.of(any -> new Impatient(), OrderStatusTest::fire, Order::status);
    RandomWalks<OrderStatus> walks =
        RandomWalks.of(OrderStatus.class, impatient).seed(1).fixtures(folder);
    String message = catchThrowable(walks::check).getMessage();
    return message.replace(folder + "/", "src/test/walks/") + "\n";
  }

  private String fixture() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  private static String report() throws Exception {
    Coverage<OrderStatus> coverage = Coverage.of(OrderStatus.class);
    new OrderCoverageTest().whatIsSmallIsPaidAtOnce(coverage);
    return coverage.report().text();
  }
}
