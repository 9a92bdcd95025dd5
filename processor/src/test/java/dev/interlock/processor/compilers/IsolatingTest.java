package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.InterlockProcessor;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.compiler.WrappedEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the processor to what it tells Gradle: that it is isolating. Then each file comes from one
 * enum alone, and when that enum changes, nothing but its own files has to be made anew.
 */
class IsolatingTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final String ORDER =
      """
      package shop;
      import dev.interlock.*;
      @StateMachine(actors = "BUYER", typed = true, hooks = true)
      public enum Order implements OrderMoves {
        @State(initial = true)
        @Transition(on = "pay", to = "PAID", by = "BUYER", guard = "solvent")
        OPEN,
        @State(terminal = true) PAID
      }
      """;

  private static final String LOST =
      """
      @State(terminal = true)
      @Transition(on = "lose", from = "OPEN", by = "BUYER")
      LOST
      """;

  private static final String TICKET =
      """
      package shop;
      import dev.interlock.*;
      public class Ticket {
        @StateMachine(actorType = Clerk.class)
        public enum Status {
          @State(initial = true) @Transition(to = "CLOSED", by = "ANNE") OPEN,
          @State(terminal = true) CLOSED
        }
      }
      """;

  private static final String CLERK = "package shop; public enum Clerk { ANNE }";

  private static final String USER =
      """
      package shop;
      class User {
        boolean may(Order order, Ticket.Status status) {
          return order.canPay() && Ticket_StatusTransitions.isInitial(status);
        }
      }
      """;

  @TempDir private Path folder;
  private Path sources;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    out = Files.createDirectories(folder.resolve("out"));
    source("Order", ORDER);
    source("Ticket", TICKET);
    source("Clerk", CLERK);
    source("User", USER);
  }

  @Test
  void gradleIsToldSo() throws IOException {
    try (InputStream file =
        InterlockProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(InterlockProcessor.class.getName() + ",isolating\n");
    }
  }

  @Test
  void eachFileComesFromOneEnum() {
    WrappedEnvironment account = new WrappedEnvironment();
    assertThat(Compiler.JAVAC.compile(out, all(), account).messages()).isEmpty();
    assertThat(account.origins()).hasSameSizeAs(generated(out)).isNotEmpty();
    account
        .origins()
        .forEach(
            (file, origins) ->
                assertThat(origins)
                    .as(file)
                    .containsExactly(
                        file.startsWith("[shop.Ticket_") || file.equals("[shop.TypedTicket_Status]")
                            ? "shop.Ticket.Status"
                            : "shop.Order"));
  }

  @Test
  void aChangedEnumHasOnlyItsOwnFilesMadeAnew() throws IOException {
    compile(out, all());
    Set<String> before = bytes(out).keySet();
    source("Order", ORDER.replace("PAID\n", "PAID,\n" + LOST));
    forget("Order");
    Set<String> left = bytes(out).keySet();
    for (String file : left) {
      Files.setLastModifiedTime(out.resolve(file), LONG_AGO);
    }
    WrappedEnvironment account = new WrappedEnvironment();
    List<Path> changed = List.of(sources.resolve("Order.java"));
    assertThat(Compiler.JAVAC.compile(out, changed, account).messages()).isEmpty();
    assertThat(account.origins().values()).containsOnly(List.of("shop.Order"));
    for (String file : left) {
      assertThat(Files.getLastModifiedTime(out.resolve(file))).as(file).isEqualTo(LONG_AGO);
    }
    assertThat(left).hasSizeLessThan(before.size());
    Path clean = Files.createDirectories(folder.resolve("clean"));
    compile(clean, all());
    assertThat(bytes(out)).isEqualTo(bytes(clean));
  }

  /** As a build tool does before it compiles a source again: away with what was made of it. */
  private void forget(String type) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().replace("Typed", "").startsWith(type)) {
          Files.delete(file);
        }
      }
    }
  }

  private void source(String type, String text) throws IOException {
    Files.writeString(sources.resolve(type + ".java"), text);
  }

  private List<Path> all() {
    return Stream.of("Order", "Ticket", "Clerk", "User")
        .map(type -> sources.resolve(type + ".java"))
        .toList();
  }

  private static void compile(Path out, List<Path> sources) {
    assertThat(Compiler.JAVAC.compile(out, sources).messages()).isEmpty();
  }

  private static Map<String, String> generated(Path out) {
    return new Compiled(true, List.of(), out).generated();
  }

  private static Map<String, ByteBuffer> bytes(Path out) throws IOException {
    Map<String, ByteBuffer> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(out.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
