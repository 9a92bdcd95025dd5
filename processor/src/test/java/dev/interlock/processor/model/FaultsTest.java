package dev.interlock.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.testing.machine.Declared;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final Declared declared = new Declared();

  private static String text(Fault fault) {
    String kind = fault.getClass().getSimpleName();
    if (fault instanceof Fault.OfName name) {
      Reference reference = name.mention().reference();
      String place = reference.origin().constant() + "." + name.mention().member().member();
      return kind + " " + place + " " + reference.name();
    }
    if (fault instanceof Fault.OfEnds ends) {
      return kind + " " + ends.constant().name() + " " + ends.transition().origin().occurrence();
    }
    return kind;
  }

  /** The arcs and the rules that are left beside the faults. */
  private void assertLeft(String... left) {
    Machine machine = declared.machine();
    assertThat(
            Stream.concat(
                machine.arcs().stream().map(Arc::text),
                machine.rules().claims().stream()
                    .map(claim -> claim.owner() + " " + claim.declaration().member().member())))
        .containsExactly(left);
  }

  private void assertFaults(String... faults) {
    assertThat(declared.machine().faults()).map(FaultsTest::text).containsExactly(faults);
  }

  @Test
  void aSoundMachineHasNone() {
    declared.state("A").initial().in("g").rule(AnnotationMember.ONLY_FROM, "g", "B");
    declared.state("B").transition("from=g on=go").transition("from=* except=g on=turn by=U");
    declared.state("B").rule(AnnotationMember.ONLY_BY, "U", "V").transition("to=A,B guard=q");
    declared.actors("U", "V");
    assertFaults();
    assertThat(declared.machine().doubts().none()).isTrue();
  }

  @Test
  void aNameStandsOnlyWhereItMeansSomething() {
    declared.state("UNKNOWN").sentinel();
    declared.state("A").initial().in("g").transition("to=g,*,UNKNOWN,X,any,B");
    declared.state("B").transition("from=X,any,UNKNOWN,*,g except=UNKNOWN,any,g,*");
    declared.state("B").rule(AnnotationMember.ONLY_FROM, "A", "g", "*", "X");
    declared.state("B").rule(AnnotationMember.ONLY_TO, "UNKNOWN", "A");
    assertFaults(
        "MisplacedGroup A.to g",
        "MisplacedAny A.to *",
        "NamedSentinel A.to UNKNOWN",
        "UnknownState A.to X",
        "MisplacedAny A.to any",
        "MisplacedAny B.onlyFrom *",
        "UnknownState B.onlyFrom X",
        "NamedSentinel B.onlyTo UNKNOWN",
        "UnknownState B.from X",
        "UnknownState B.from any",
        "NamedSentinel B.from UNKNOWN",
        "NamedSentinel B.except UNKNOWN",
        "UnknownState B.except any");
    assertLeft("A -> B");
  }

  @Test
  void aWildcardWithoutFaultIsExpandedBesideAFaultyItem() {
    declared.state("A").initial().in("g");
    declared.state("B").transition("from=X,g,A");
    assertFaults("UnknownState B.from X");
    assertLeft("A -> B", "A -> B");
  }

  @Test
  void actorsAreKnownOnlyIfListedWhereAnyAre() {
    declared.state("A").initial().transition("to=B by=W,U").transition("by=V on=go");
    declared.state("B").rule(AnnotationMember.ONLY_BY, "W").rule(AnnotationMember.ONLY_FROM, "A");
    assertFaults("NoEnd A 1");
    declared.actors("U");
    assertFaults(
        "UnknownActor A.by W", "NoEnd A 1", "UnknownActor A.by V", "UnknownActor B.onlyBy W");
    assertLeft("B onlyFrom");
    assertThat(declared.machine().doubts().anyActor()).isTrue();
  }

  @Test
  void aTransitionHasOneEnd() {
    declared.state("A").initial().in("g").transition("on=go except=A").transition("to=B from=B");
    declared.state("B").transition("from=A except=A").transition("to=A except=A");
    declared.state("B").transition("from=X,A except=A").transition("from=A,g except=A");
    assertFaults(
        "NoEnd A 0",
        "TwoEnds A 1",
        "ExceptionFromNothing B 0",
        "ExceptionFromNothing B 1",
        "UnknownState B.from X");
    assertLeft("B -> A", "A -> B");
    assertThat(declared.machine().doubts().faulty())
        .extracting(origin -> origin.constant() + origin.occurrence())
        .containsExactlyInAnyOrder("A0", "A1", "B0", "B1", "B2");
  }

  @Test
  void aSentinelEndsWhereItIsDeclared() {
    declared.state("FIRST").sentinel().initial().transition("to=A").transition("on=go");
    declared.state("LAST").terminal().sentinel().transition("from=*");
    declared.state("GROUPED").sentinel().in("g");
    declared.state("A").transition("from=g");
    assertFaults(
        "SentinelInLifecycle",
        "SentinelTransition FIRST 0",
        "NoEnd FIRST 1",
        "SentinelInLifecycle",
        "SentinelTransition LAST 0",
        "SentinelInLifecycle");
    assertLeft();
    assertThat(declared.machine().states()).noneMatch(State::initial).noneMatch(State::terminal);
  }

  @Test
  void aMachineHasStatesOneOfThemInitial() {
    declared.state("UNKNOWN").sentinel();
    assertFaults("NoState");
    declared.state("A");
    assertFaults("NoInitial");
  }
}
