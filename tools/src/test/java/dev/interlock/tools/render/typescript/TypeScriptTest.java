package dev.interlock.tools.render.typescript;

import static dev.interlock.tools.testing.GeneratedFunctions.given;
import static dev.interlock.tools.testing.GeneratedFunctions.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.testing.Circumstance;
import dev.interlock.tools.testing.GeneratedFunctions;
import dev.interlock.tools.testing.ParcelStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TypeScriptTest {

  @TestFactory
  Stream<DynamicTest> takesWhatTheGeneratedCodeTakes() {
    return GeneratedFunctions.all().stream()
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> checkParameters(each)));
  }

  private static void checkParameters(GeneratedFunctions functions) {
    Lifecycle lifecycle = functions.lifecycle();
    ModuleNames names = new ModuleNames(lifecycle);
    for (String event : lifecycle.events()) {
      List<Arc> met =
          lifecycle.arcs().stream().filter(arc -> arc.event().equals(Optional.of(event))).toList();
      names
          .canFire(event)
          .map(AnswerLines::inJava)
          .filter(functions::has)
          .ifPresent(name -> check(functions, name, Takes.of(met)));
    }
    String module = TypeScript.render(lifecycle);
    names
        .canFire(lifecycle.events().isEmpty() ? "" : lifecycle.events().get(0))
        .ifPresent(name -> assertThat(module).contains("export function " + name + "("));
  }

  /** Each way to ask is there in both, or in neither. */
  private static void check(GeneratedFunctions functions, String name, Takes takes) {
    Lifecycle lifecycle = functions.lifecycle();
    Optional<String> actor = lifecycle.actors().stream().findFirst();
    Optional<Set<String>> guards =
        Circumstance.guards(lifecycle).isEmpty() ? Optional.empty() : Optional.of(Set.of());
    List<GeneratedFunctions.Given> from = List.of(value(functions.values().get(0)));
    assertThat(functions.has(name, from)).as(name).isTrue();
    if (actor.isPresent()) {
      assertThat(functions.has(name, given(from, actor, Optional.empty())))
          .as(name + " by an actor")
          .isEqualTo(takes.actor());
    }
    if (guards.isPresent()) {
      assertThat(functions.has(name, given(from, Optional.empty(), guards)))
          .as(name + " with guards")
          .isEqualTo(takes.guards() && !takes.actor());
    }
    if (actor.isPresent() && guards.isPresent()) {
      assertThat(functions.has(name, given(from, actor, guards)))
          .as(name + " by an actor, with guards")
          .isEqualTo(takes.guards() && takes.actor());
    }
  }

  @Test
  void isDocumentedAndAsksForWhatDecides() {
    String module = TypeScript.render(Lifecycle.of(StateGraph.of(ParcelStatus.class)));
    assertThat(module)
        .startsWith("// The lifecycle of dev.interlock.tools.testing.ParcelStatus.\n")
        .contains(
            """
            /** Returns whether SHIP is allowed. */
            export function canShip(from: ParcelStatus): boolean;
            export function canShip(from: ParcelStatus, by: ParcelStatusActor): boolean;
            export function canShip(
              from: ParcelStatus,
              by: ParcelStatusActor,
              guards: ParcelStatusGuards,
            ): boolean;
            """)
        .contains("export function canDeliver(from: ParcelStatus): boolean {")
        .contains("export const allSentinels: readonly ParcelStatus[] = [\"UNKNOWN\"];")
        .contains("  inStock(): boolean;");
    assertThat(module.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void whatIsNamedAfterAnEventGivesWay() {
    Lifecycle lifecycle =
        new Lifecycle(
            "com.example.string",
            List.of(
                new State("A", "A", true, false, List.of(), List.of()),
                new State("B", "B", false, true, List.of(), List.of())),
            List.of(),
            List.of("FIRE", "GO_ON", "GO__ON", "say \"hi\"", "TO_B"),
            List.of(),
            List.of(
                new Arc("A", "B", Optional.of("FIRE"), List.of(), Optional.empty()),
                new Arc("A", "B", Optional.empty(), List.of(), Optional.of("the door is open"))),
            List.of(new Group("itial", List.of("A"))),
            List.of());
    ModuleNames names = new ModuleNames(lifecycle);
    assertThat(names.type()).isEqualTo("Lifecycle");
    assertThat(names.canFire("FIRE")).contains("can_FIRE");
    assertThat(names.canFire("GO_ON")).contains("canGoOn");
    assertThat(names.canFire("GO__ON")).contains("can_GO__ON");
    assertThat(names.canFire("say \"hi\"")).isEmpty();
    assertThat(names.canFire("TO_B")).contains("canToB");
    assertThat(names.canGoTo("B")).contains("canTo_B");
    assertThat(names.isIn("itial")).contains("isInItial");
    assertThat(TypeScript.render(lifecycle))
        .contains("'say \"hi\"'", "\"the door is open\"(): boolean;");
  }
}
