package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.Refusal;
import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.GuardedOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refusal says, for every state, question, actor and answer of the guards. */
class RefusalTest {

  @TempDir private static Path folder;
  private static Generated order;

  @BeforeAll
  static void compile() throws Exception {
    order = GuardedOrder.compile(folder);
  }

  /** A question as it is put: who asks what, and what the guards answer if they are asked. */
  private record Asked(
      String from,
      Optional<String> event,
      Optional<String> to,
      Optional<String> actor,
      Optional<Map<String, Boolean>> guards) {

    List<Object> arguments() {
      return Generated.arguments(
          order.constant("", from),
          event.map(each -> order.constant("Event", each.toUpperCase(Locale.ROOT))),
          to.map(each -> order.constant("", each)),
          actor.map(each -> order.constant("Actor", each)),
          guards.map(order::guards));
    }

    boolean means(GuardedOrder.Arc arc) {
      return to.map(arc.to()::equals).orElseGet(() -> arc.event().equals(event));
    }

    boolean holds(GuardedOrder.Arc arc) {
      return arc.guard()
          .flatMap(guard -> guards.map(answers -> answers.getOrDefault(guard, false)))
          .orElse(true);
    }
  }

  private static List<Asked> questions() {
    List<Optional<String>> actors = new ArrayList<>(List.of(Optional.empty()));
    GuardedOrder.ACTORS.forEach(actor -> actors.add(Optional.of(actor)));
    List<Optional<Map<String, Boolean>>> guards = new ArrayList<>(List.of(Optional.empty()));
    GuardedOrder.answers().forEach(answers -> guards.add(Optional.of(answers)));
    List<Asked> questions = new ArrayList<>();
    for (String from : GuardedOrder.STATES) {
      for (Optional<String> actor : actors) {
        for (Optional<Map<String, Boolean>> answers : guards) {
          if (actor.isEmpty() && answers.isPresent()) {
            // No form leaves out who asks where the guards are asked.
            continue;
          }
          for (String event : GuardedOrder.EVENTS) {
            questions.add(new Asked(from, Optional.of(event), Optional.empty(), actor, answers));
          }
          for (String to : GuardedOrder.STATES) {
            questions.add(new Asked(from, Optional.empty(), Optional.of(to), actor, answers));
          }
        }
      }
    }
    return questions;
  }

  private static Optional<Refusal<?>> refusal(Asked asked) {
    return ((Optional<?>) order.call("Transitions", "refusal", asked.arguments()))
        .map(each -> (Refusal<?>) each);
  }

  /** What a refusal has to say, as text; nothing where nothing is refused. */
  private static Optional<String> expected(Asked asked) {
    List<GuardedOrder.Arc> meant = arcs(asked, asked::means);
    List<GuardedOrder.Arc> open = meant.stream().filter(arc -> arc.admits(asked.actor())).toList();
    if (open.stream().anyMatch(asked::holds)) {
      return Optional.empty();
    }
    List<String> actors = distinct(meant.stream().flatMap(arc -> arc.by().stream()));
    List<String> guards = distinct(open.stream().flatMap(arc -> arc.guard().stream()));
    List<GuardedOrder.Arc> allowed =
        arcs(asked, arc -> arc.admits(asked.actor()) && !asked.means(arc) && asked.holds(arc));
    boolean repeated =
        meant.isEmpty()
            && (asked.to().equals(Optional.of(asked.from()))
                || GuardedOrder.ARCS.stream()
                    .filter(arc -> arc.to().equals(asked.from()) && asked.means(arc))
                    .anyMatch(arc -> arc.admits(asked.actor())));
    String why =
        meant.isEmpty()
            ? "UNDECLARED [] []"
            : open.isEmpty() ? "ACTOR " + actors + " []" : "GUARD [] " + guards;
    return Optional.of(
        why
            + asked.from()
            + asked.event().map(each -> each.toUpperCase(Locale.ROOT))
            + asked.to()
            + asked.actor()
            + sorted(allowed.stream().flatMap(arc -> arc.event().stream()))
            + sorted(allowed.stream().map(GuardedOrder.Arc::to))
            + repeated);
  }

  private static String said(Refusal<?> refusal) {
    return refusal.kind()
        + " "
        + refusal.actors()
        + " "
        + refusal.guards()
        + refusal.from()
        + Optional.ofNullable(refusal.event())
        + Optional.ofNullable(refusal.to()).map(Enum::name)
        + Optional.ofNullable(refusal.actor())
        + sorted(refusal.allowedEvents().stream().map(each -> each.toLowerCase(Locale.ROOT)))
        + sorted(refusal.allowedTargets().stream().map(Enum::name))
        + refusal.repeated();
  }

  private static List<GuardedOrder.Arc> arcs(Asked asked, Predicate<GuardedOrder.Arc> condition) {
    return GuardedOrder.ARCS.stream()
        .filter(arc -> arc.from().equals(asked.from()))
        .filter(condition)
        .toList();
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }

  private static List<String> sorted(Stream<String> names) {
    return names.distinct().sorted().toList();
  }

  @Test
  void aRefusalNamesWhatIsInTheWay() {
    for (Asked asked : questions()) {
      assertThat(refusal(asked).map(RefusalTest::said)).as("%s", asked).isEqualTo(expected(asked));
    }
  }

  @Test
  void theExceptionCarriesTheSameRefusal() {
    int refused = 0;
    for (Asked asked : questions()) {
      if (asked.guards().isPresent()) {
        String move = asked.to().isPresent() ? "transition" : "next";
        Optional<Refusal<?>> thrown = order.refused("Transitions", move, asked.arguments());
        assertThat(thrown).as("%s", asked).isEqualTo(refusal(asked));
        refused += thrown.isEmpty() ? 0 : 1;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void anEventLeadsToTheFirstOpenArcsTarget() {
    for (Asked asked : questions()) {
      if (asked.guards().isPresent() && asked.event().isPresent() && refusal(asked).isEmpty()) {
        GuardedOrder.Arc first =
            arcs(asked, arc -> asked.means(arc) && arc.admits(asked.actor()) && asked.holds(arc))
                .get(0);
        assertThat(order.call("Transitions", "next", asked.arguments()))
            .as("%s", asked)
            .hasToString(first.to());
      }
    }
  }
}
