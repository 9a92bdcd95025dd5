package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.OwnMethod;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges how findings are reported: by the compiler's options, then by what the source silences.
 *
 * @param set the severities that the options set
 */
public record Severities(Map<Check, Severity> set) {

  public Severities {
    set = Map.copyOf(set);
  }

  /** Returns how a finding about a machine is reported: not where another one says it already. */
  public Severity of(Finding finding, MachineDeclaration declaration) {
    boolean covered =
        finding
            .coveredBy()
            .filter(other -> of(other, finding, declaration) != Severity.OFF)
            .isPresent();
    return covered ? Severity.OFF : of(finding.check(), finding, declaration);
  }

  private Severity of(Check check, Finding finding, MachineDeclaration declaration) {
    if (check.fixed()) {
      return Severity.ERROR;
    }
    Stream<Reference> onConstant =
        declaration.constants().stream()
            .filter(constant -> constant.name().equals(finding.place().constant()))
            .map(StateDeclaration::silenced)
            .flatMap(List::stream);
    boolean silenced =
        declaration.silencing().of(check.id())
            || isSilencedOn(finding.place(), check)
            || onConstant.anyMatch(each -> each.name().equals(check.id()));
    return silenced ? Severity.OFF : set.getOrDefault(check, check.severity());
  }

  private static boolean isSilencedOn(Place place, Check check) {
    return place instanceof OwnMethod method && method.silenced().contains(check.id());
  }
}
