package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EclipseIdeTest {

  private static final String ORDER_STATUS =
      """
      import dev.interlock.*;

      @StateMachine(typed = true, machine = true)
      public enum OrderStatus implements OrderStatusMoves {
        @State(initial = true)
        @Transition(on = "pay", to = "PAID")
        PLACED,

        @Transition(on = "ship", to = "SHIPPED")
        PAID,

        @State(onlyFrom = "PAID")
        @Transition(on = "deliver", to = "DELIVERED")
        SHIPPED,

        @State(terminal = true)
        DELIVERED,

        @State(terminal = true)
        @Transition(on = "cancel", from = Transition.ANY, except = "SHIPPED")
        CANCELLED
      }
      """;

  private static final String LINK_STATUS =
      """
      import dev.interlock.*;

      public enum LinkStatus implements LinkStatusMoves {
        @State(initial = true)
        @Transition(on = "close", to = "CLOSED")
        OPEN,

        @State(terminal = true)
        CLOSED
      }
      """;

  private static final String USER =
      """
      class User {
        OrderStatus status = OrderStatusMachine.initial().pay();
        TypedOrderStatus.Paid paid = TypedOrderStatus.PLACED.pay();
        LinkStatus link = LinkStatus.OPEN.close();

        boolean shippable(OrderStatusEvent event) {
          return status.canShip() && OrderStatusTransitions.canFire(status, event);
        }
      }
      """;

  /** Only these are written after an edit: a full build would hide what an incremental one does. */
  private static final Set<String> ORDER_STATUS_FILES =
      Set.of(
          "OrderStatusEvent.java",
          "OrderStatusMachine.java",
          "OrderStatusMoves.java",
          "OrderStatusTransitions.java",
          "TypedOrderStatus.java");

  private static Ide ide;

  @BeforeAll
  static void start() throws Exception {
    // A new folder: a workspace remembers its projects.
    ide = new Ide(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "eclipse"));
  }

  @AfterAll
  static void stop() throws Exception {
    ide.close();
  }

  @Test
  void aSoundProjectHasNoMarker() throws Exception {
    sound("sound");
  }

  /** A nested class disappears, for which the builder shows us the enum twice in one build. */
  @Test
  void neitherHasOneThatLosesAState() throws Exception {
    IdeProject project = sound("state-removed");
    int cancelled = ORDER_STATUS.lastIndexOf("@State");
    assertEquals(ORDER_STATUS_FILES, edit(project, ORDER_STATUS.substring(0, cancelled) + "}"));
  }

  @Test
  void neitherHasOneThatRenamesAnEvent() throws Exception {
    IdeProject project = sound("event-renamed");
    assertEquals(ORDER_STATUS_FILES, edit(project, ORDER_STATUS.replace("deliver", "hand")));
  }

  @Test
  void everyFaultIsAMarkerUntilItIsMended() throws Exception {
    IdeProject project = ide.project("faulty", true);
    project.write(
        "OrderStatus.java",
        ORDER_STATUS
            .replace("to = \"SHIPPED\"", "to = \"SHIPED\"")
            .replace("PLACED,", "@Transition(on = \"trust\", to = \"SHIPPED\") PLACED,"));
    assertEquals(
        List.of(
            "OrderStatus.java at OrderStatus: [contradiction] on PLACED: PLACED -> SHIPPED is"
                + " declared, but SHIPPED may be entered only from PAID.",
            "OrderStatus.java at OrderStatus: [unknown-state] on PAID: \"SHIPED\" is no state of"
                + " OrderStatus; did you mean \"SHIPPED\"?"),
        buildAndLook(project));
    project.write("OrderStatus.java", ORDER_STATUS);
    assertEquals(List.of(), buildAndLook(project));
  }

  @Test
  void aFaultyOptionIsAMarkerToo() throws Exception {
    IdeProject project = ide.project("option", true, "interlock.dead_end=banana");
    project.write("OrderStatus.java", ORDER_STATUS);
    assertEquals(
        List.of(
            "OrderStatus.java at OrderStatus: [invalid-setting] -Ainterlock.dead_end=banana gives"
                + " no severity."),
        buildAndLook(project));
  }

  @Test
  void withoutTheProcessorOnlyTheMissingTypeIsReported() throws Exception {
    IdeProject project = ide.project("no-processor", false);
    project.write("OrderStatus.java", ORDER_STATUS);
    assertEquals(
        List.of(
            "OrderStatus.java at OrderStatusMoves: OrderStatusMoves cannot be resolved to a type"),
        buildAndLook(project));
  }

  /** Two enums and a class that uses what is generated for them, built. */
  private static IdeProject sound(String name) throws Exception {
    IdeProject project = ide.project(name, true);
    project.write("OrderStatus.java", ORDER_STATUS);
    project.write("LinkStatus.java", LINK_STATUS);
    project.write("User.java", USER);
    assertEquals(List.of(), buildAndLook(project));
    assertTrue(project.generated().keySet().containsAll(ORDER_STATUS_FILES));
    return project;
  }

  /** Changes OrderStatus without a fault; returns which generated files were written for that. */
  private static Set<String> edit(IdeProject project, String text) throws Exception {
    Map<String, Long> before = project.generated();
    project.write("OrderStatus.java", text);
    assertEquals(List.of(), buildAndLook(project));
    Map<String, Long> after = project.generated();
    assertEquals(before.keySet(), after.keySet());
    Set<String> written = new TreeSet<>(after.keySet());
    written.removeIf(file -> after.get(file).equals(before.get(file)));
    return written;
  }

  private static List<String> buildAndLook(IdeProject project) throws Exception {
    project.build();
    return project.markers();
  }
}
