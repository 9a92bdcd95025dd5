package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.run.Ran;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/testing.md shows of tables and drivers is compiled, run and printed here. */
class TestingPageTest {

  private static final Path PAGE = Path.of("../docs/testing.md");
  private static final Path TABLE = Path.of("src/test/resources/order-status.md");
  private static final Pattern BLOCK =
      Pattern.compile("```(java|markdown|text)\n(.*?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void whatThePageShowsIsSo() throws IOException {
    List<String> shown = new ArrayList<>();
    shown.add(source("OrderStatus"));
    shown.add(Files.readString(TABLE));
    shown.add(source("OrderStatusTest"));
    shown.add(changed("Paid / Clerk", "Paid / Customer"));
    shown.add(changed("| cancel ", "| cancle "));
    shown.add(source("Order"));
    shown.add(first(Ran.of(careless()).failed()));
    shown.add(first(Ran.of(outOfStock()).skipped()));

    String page = Files.readString(PAGE);
    List<MatchResult> blocks = BLOCK.matcher(page).results().limit(shown.size()).toList();
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

  /** Returns what is said of the table after a change. */
  private String changed(String from, String to) throws IOException {
    String table = Files.readString(TABLE);
    assertThat(table).contains(from);
    Path changed = folder.resolve("order-status.md");
    Files.writeString(changed, table.replace(from, to));
    return first(Ran.of(LifecycleTests.of(OrderStatus.class).matrix(changed)).failed())
        .replace(changed.toString(), "order-status.md");
  }

  private static Stream<DynamicNode> careless() {
    Driver.Fire<OrderStatus, Order> clerkForEveryone =
        (order, move) -> {
          if (move.event().equals(Optional.of("CANCEL"))) {
            order.cancel(OrderStatusActor.CLERK);
          } else {
            OrderStatusTest.fire(order, move);
          }
        };
    return LifecycleTests.of(OrderStatus.class)
        .drive(Driver.of(any -> new Order(0, 0), clerkForEveryone, Order::status))
        .refusals();
  }

  private static Stream<DynamicNode> outOfStock() {
    return LifecycleTests.of(OrderStatus.class)
        .drive(OrderStatusTest.orders().offering((Move<OrderStatus> move) -> !move.says("inStock")))
        .tour();
  }

  private static String first(Map<String, String> told) {
    return told.values().iterator().next() + "\n";
  }
}
