package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.testing.machine.Declared;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long the ways out of faults are tried: a compiler isn't kept waiting for advice. */
class TrialTest {

  /** So many that their costs, added up, go round an {@code int}. */
  private static final int MANY = 20_000;

  @Test
  void theWaysOutOfASmallMachinesFaultAreTried() {
    assertThat(trials(machine(3, 2), 1)).isEqualTo(1);
  }

  @Test
  void theWaysOutOfALargeMachinesManyFaultsAreOfferedUntried() {
    Machine large = machine(400, 320);
    assertThat((long) large.arcs().size() * MANY).isGreaterThan(Integer.MAX_VALUE);
    assertThat(trials(large, MANY)).isZero();
  }

  @Test
  void ofManyFaultsBetweenThemTheFirstAreTried() {
    Machine between = machine(100, 9);
    int cost = between.arcs().size() + between.states().size();
    assertThat(trials(between, MANY)).isEqualTo(100_000 / cost).isPositive();
  }

  /** How often a machine is mended and checked again for a fault that is there so often. */
  private static int trials(Machine machine, int often) {
    Finding unreachable =
        Checks.check(machine).stream()
            .filter(finding -> finding.check() == Check.UNREACHABLE_STATE)
            .findFirst()
            .orElseThrow();
    AtomicInteger trials = new AtomicInteger();
    List<Finding> tried =
        Trial.of(
            machine,
            mended -> {
              trials.incrementAndGet();
              return List.of();
            },
            Collections.nCopies(often, unreachable));
    assertThat(tried)
        .hasSize(often)
        .allSatisfy(finding -> assertThat(finding.fix().ways().get(0).isWhole()).isTrue());
    return trials.get();
  }

  /** The first states are entered from every other one, the others from none. */
  private static Machine machine(int states, int entered) {
    Declared declared = new Declared();
    for (int state = 0; state < states; state++) {
      Declared.Constant constant = declared.state("S" + state);
      if (state == 0) {
        constant.initial();
      }
      if (state < entered) {
        constant.transition("from=*");
      }
    }
    return declared.machine();
  }
}
