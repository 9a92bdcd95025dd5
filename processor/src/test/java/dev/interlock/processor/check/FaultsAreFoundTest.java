package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.testing.machine.Declared;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wrong with a declaration is said, each fault once: none is left without words. */
class FaultsAreFoundTest {

  private static final Set<String> IDS =
      Set.of(
          "not-a-state",
          "no-initial",
          "unknown-state",
          "unknown-actor",
          "unknown-event",
          "transition-ends",
          "sentinel-transition");

  @Test
  void everyFaultIsSaidOnce() {
    Declared empty = new Declared();
    empty.state("UNKNOWN").sentinel();
    Declared endless = new Declared();
    endless.state("A").transition("to=A");
    Declared faulty = new Declared().actors("U").events("GO");
    faulty.state("UNKNOWN").sentinel().terminal().transition("to=A");
    faulty
        .state("A")
        .initial()
        .in("g")
        .transition("to=g,*,UNKNOWN,X by=W")
        .transition("on=go")
        .transition("on=fly to=B");
    faulty.state("B").transition("from=A to=A").transition("from=A except=A");
    faulty.state("B").rule(AnnotationMember.ONLY_FROM, "X");
    Set<Class<?>> kinds = new HashSet<>();
    for (Declared each : List.of(empty, endless, faulty)) {
      Machine machine = each.machine();
      List<Finding> found =
          Checks.check(machine).stream()
              .filter(finding -> IDS.contains(finding.check().id()))
              .toList();
      assertThat(found).hasSameSizeAs(machine.faults()).doesNotHaveDuplicates();
      machine.faults().forEach(fault -> kinds.add(fault.getClass()));
    }
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Fault.class.getDeclaredClasses()).filter(Class::isRecord).toList());
  }
}
