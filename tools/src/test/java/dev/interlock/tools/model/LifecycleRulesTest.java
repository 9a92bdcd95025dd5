package dev.interlock.tools.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle.Rule;
import dev.interlock.tools.testing.SoundMachines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a machine of the corpus says of itself, against what its source says. */
class LifecycleRulesTest {

  private static Lifecycle machine(String type) {
    return SoundMachines.all().stream()
        .map(each -> Lifecycle.of(each.graph()))
        .filter(each -> each.type().endsWith("." + type))
        .findFirst()
        .orElseThrow();
  }

  private static Rule rule(String state, String kind, String... states) {
    return new Rule(state, kind, List.of(states), List.of());
  }

  @Test
  void rulesOfStatesNameTheMembersOfGroups() {
    assertThat(machine("Ways").rules())
        .containsExactly(
            rule("DRAFT", "neverAfter", "DRAFT", "PAID", "CREDITED"),
            rule("PLACED", "onlyAfter", "DRAFT"),
            rule("PAID", "neverAfter", "CREDITED"),
            rule("PACKED", "onlyAfter", "PAID", "CREDITED"),
            rule("PLANNED", "onlyAfter", "PAID", "CREDITED"),
            rule("SHIPPED", "onlyAfter", "PACKED"));
  }

  @Test
  void rulesOfActorsNameThem() {
    assertThat(machine("BatchJob").rules())
        .contains(new Rule("STARTING", "onlyBy", List.of(), List.of("SERVICE")));
    assertThat(machine("BatchJob").rulesOf("STARTING")).hasSize(2);
    assertThat(machine("BatchJob").rulesOf("NOTHING")).isEmpty();
  }
}
