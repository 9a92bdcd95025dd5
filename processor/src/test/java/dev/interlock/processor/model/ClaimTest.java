package dev.interlock.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.testing.machine.Declared;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private final Declared declared = new Declared();

  /** What refutes the only claim of the machine: each witness's arcs, with the item behind it. */
  private void assertRefuted(String... witnesses) {
    Machine machine = declared.machine();
    assertThat(machine.rules().claims().get(0).refuted(machine.arcIndex()))
        .map(ClaimTest::text)
        .containsExactly(witnesses);
  }

  private static String text(Witness witness) {
    assertThat(witness.arcs()).extracting(Arc::source).containsOnly(witness.first().source());
    return witness.arcs().stream().map(Arc::text).collect(Collectors.joining(", "))
        + " by "
        + witness.first().source().name();
  }

  private void assertIdle(String... names) {
    Machine machine = declared.machine();
    assertThat(machine.rules().claims().get(0).idle(machine.arcIndex(), machine.doubts()))
        .extracting(Reference::name)
        .containsExactly(names);
  }

  @Test
  void onlyFromIsRefutedByEachItemThatLeadsThereFromElsewhere() {
    declared.state("A").in("g").transition("to=D on=go");
    declared.state("B").in("g").transition("to=D on=go");
    declared.state("C").transition("to=A,D on=skip");
    declared.state("D").rule(AnnotationMember.ONLY_FROM, "A", "D", "C", "E");
    declared.state("D").transition("from=*,B,A,D except=C on=jump,leap");
    declared.state("E").transition("from=B");
    assertRefuted("B -> D by D", "B -> D, B -> D by *", "B -> D, B -> D by B");
  }

  @Test
  void onlyToIsRefutedByEachItemThatLeadsElsewhere() {
    declared.state("A").rule(AnnotationMember.ONLY_TO, "g").transition("to=B,C,A,D on=go");
    declared.state("B").in("g");
    declared.state("C").transition("from=* on=fall").transition("from=B");
    declared.state("D").in("g");
    assertRefuted("A -> C by C", "A -> C by *");
    assertIdle();
  }

  @Test
  void onlyByIsRefutedByWhoeverElseMayComeFromTheStateItselfToo() {
    declared.state("A").transition("to=B by=U").transition("to=B on=go by=U,V");
    declared.state("B").rule(AnnotationMember.ONLY_BY, "U", "W").transition("to=B on=again");
    declared.state("C").transition("from=B by=V");
    declared.actors("U", "V", "W");
    assertRefuted("A -> B by B", "B -> B by B");
    assertIdle();
  }

  @Test
  void aNameIsIdleThatAllowsNothing() {
    declared.state("A").in("g").transition("to=B");
    declared.state("B").rule(AnnotationMember.ONLY_FROM, "B", "g", "C", "h").transition("to=C");
    declared.state("C").in("h");
    assertRefuted();
    assertIdle("B", "C", "h");
    declared.state("C").transition("to=X");
    assertIdle("B");
  }

  @Test
  void anActorIsIdleToWhomNothingIsOpen() {
    declared.state("A").transition("to=B by=U");
    declared.state("B").rule(AnnotationMember.ONLY_BY, "U", "W");
    declared.actors("U", "V", "W");
    assertIdle("W");
    declared.state("B").transition("from=X");
    assertIdle();
  }

  @Test
  void aGroupOfTheStateAloneAllowsNothing() {
    declared.state("A").in("g").rule(AnnotationMember.ONLY_TO, "g").transition("to=B,A");
    declared.state("B");
    assertRefuted("A -> B by B");
    assertIdle("g");
  }
}
