package dev.interlock.processor.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine with guards, actors and groups, and its arcs worked out by hand. */
public final class GuardedOrder {

  private static final String SOURCE =
      """
      import dev.interlock.*;

      @StateMachine(actors = {"CLERK", "CUSTOMER"})
      public enum Order implements OrderMoves {
        @State(sentinel = true)
        UNKNOWN,

        @State(initial = true, in = "open")
        @Transition(on = "pay", to = "PAID", guard = "inStock", by = "CUSTOMER")
        @Transition(on = "pay", to = "REFUSED", by = "CUSTOMER")
        @Transition(on = "edit", to = "PLACED", guard = "inTime")
        @Transition(to = "PAID", by = "CLERK")
        PLACED,

        @State(in = "open")
        @Transition(on = "pay", from = "PLACED", guard = "mayWait", by = "CUSTOMER")
        @Transition(to = "PAID", guard = "inStock", by = "CLERK")
        @Transition(to = "PAID", guard = "mayWait", by = "CUSTOMER")
        WAITING,

        @Transition(on = "ship", to = "SHIPPED", by = "CLERK")
        @Transition(on = "edit", to = "PAID")
        PAID,

        @State(terminal = true, in = "closed", onlyBy = "CLERK")
        SHIPPED,

        @State(terminal = true, in = "closed")
        REFUSED,

        @State(terminal = true, in = "closed")
        @Transition(on = "cancel", from = "open", by = "CLERK")
        @Transition(on = "cancel", from = Transition.ANY, except = "WAITING", by = "CUSTOMER", guard = "inTime")
        @Transition(on = {"lose", "expire"}, from = {"open", "PAID"}, guard = "inStock")
        CANCELLED
      }
      """;

  public static final List<String> STATES =
      List.of("UNKNOWN", "PLACED", "WAITING", "PAID", "SHIPPED", "REFUSED", "CANCELLED");

  public static final List<String> EVENTS =
      List.of("pay", "edit", "ship", "cancel", "lose", "expire");

  public static final List<String> ACTORS = List.of("CLERK", "CUSTOMER");

  /** The arcs: source, target, event, who, guard. Those of one event as they are tried. */
  public static final List<Arc> ARCS =
      Stream.of(
              "PLACED PAID pay CUSTOMER inStock",
              "PLACED PLACED edit - inTime",
              "PLACED WAITING pay CUSTOMER mayWait",
              "PLACED CANCELLED cancel CUSTOMER inTime",
              "PLACED CANCELLED lose - inStock",
              "PLACED CANCELLED expire - inStock",
              "PLACED REFUSED pay CUSTOMER -",
              "PLACED PAID - CLERK -",
              "PLACED CANCELLED cancel CLERK -",
              "WAITING PAID - CLERK inStock",
              "WAITING PAID - CUSTOMER mayWait",
              "WAITING CANCELLED lose - inStock",
              "WAITING CANCELLED expire - inStock",
              "WAITING CANCELLED cancel CLERK -",
              "PAID CANCELLED cancel CUSTOMER inTime",
              "PAID CANCELLED lose - inStock",
              "PAID CANCELLED expire - inStock",
              "PAID SHIPPED ship CLERK -",
              "PAID PAID edit - -")
          .map(Arc::of)
          .toList();

  private GuardedOrder() {}

  /** An arc that is open to one actor or, where there is none, to everyone. */
  public record Arc(
      String from, String to, Optional<String> event, Optional<String> by, Optional<String> guard) {

    public static Arc of(String text) {
      String[] parts = text.split(" ", -1);
      return new Arc(parts[0], parts[1], given(parts[2]), given(parts[3]), given(parts[4]));
    }

    private static Optional<String> given(String part) {
      return Optional.of(part).filter(text -> !text.equals("-"));
    }

    public boolean admits(Optional<String> actor) {
      return by.isEmpty() || actor.isEmpty() || by.equals(actor);
    }
  }

  /** Compiles the machine. */
  public static Generated compile(Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Order.java"), SOURCE);
    Compiled result =
        Compiler.JAVAC.compile(folder, List.of(source), "-parameters", "-Xlint:all", "-Werror");
    assertThat(result.messages()).isEmpty();
    return new Generated(new URLClassLoader(new URL[] {folder.toUri().toURL()}), "Order");
  }

  /** Returns every way in which the guards can answer. */
  public static List<Map<String, Boolean>> answers() {
    List<Map<String, Boolean>> answers = new ArrayList<>();
    for (int bits = 0; bits < 8; bits++) {
      Map<String, Boolean> each = new LinkedHashMap<>();
      each.put("inStock", (bits & 1) != 0);
      each.put("mayWait", (bits & 2) != 0);
      each.put("inTime", (bits & 4) != 0);
      answers.add(each);
    }
    return answers;
  }
}
