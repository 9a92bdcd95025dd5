package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.OwnMethod;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /** Returns these severities with others over them. */
  public Severities with(Severities over) {
    Map<Check, Severity> all = new EnumMap<>(Check.class);
    all.putAll(set);
    all.putAll(over.set);
    return new Severities(all);
  }

  /** Returns how a finding about a machine is reported: not where another one says it already. */
  public Severity of(Finding finding, MachineDeclaration declaration) {
    return of(finding, check -> isSilenced(check, finding, declaration));
  }

  /**
   * Returns how a finding is reported: not where another one says it already.
   *
   * @param silenced whether the source silences a check where the finding is
   */
  public Severity of(Finding finding, Predicate<Check> silenced) {
    boolean covered =
        finding.coveredBy().filter(other -> of(other, silenced) != Severity.OFF).isPresent();
    return covered ? Severity.OFF : of(finding.check(), silenced);
  }

  /** Returns whether a check's findings are reported where the source doesn't silence them. */
  public boolean wants(Check check) {
    return of(check, each -> false) != Severity.OFF;
  }

  private Severity of(Check check, Predicate<Check> silenced) {
    if (check.fixed()) {
      return Severity.ERROR;
    }
    return silenced.test(check) ? Severity.OFF : set.getOrDefault(check, check.severity());
  }

  private static boolean isSilenced(Check check, Finding finding, MachineDeclaration declaration) {
    Stream<Reference> onConstant =
        declaration.constants().stream()
            .filter(constant -> constant.name().equals(finding.place().constant()))
            .map(StateDeclaration::silenced)
            .flatMap(List::stream);
    return declaration.silencing().of(check.id())
        || isSilencedOn(finding.place(), check)
        || onConstant.anyMatch(each -> each.name().equals(check.id()));
  }

  private static boolean isSilencedOn(Place place, Check check) {
    return place instanceof OwnMethod method && method.silenced().contains(check.id());
  }
}
