package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How findings are reported: by the compiler's options, then by what the source silences. */
public final class Settings {

  private static final String PREFIX = "interlock.";

  private final Map<Check, Severity> severities = new EnumMap<>(Check.class);
  private final List<Finding> faults = new ArrayList<>();

  private Settings() {}

  /**
   * Returns the options that are ours, without {@code -A}.
   *
   * @param given the options that the compiler was given: those of them that begin like ours are
   *     ours too, known or not
   */
  public static Set<String> options(Set<String> given) {
    return Stream.concat(
            Arrays.stream(Check.values()).map(Check::option),
            given.stream().filter(option -> option.startsWith(PREFIX)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Reads the compiler's options; a null value is an option without one. */
  public static Settings of(Map<String, String> options) {
    Settings settings = new Settings();
    new TreeMap<>(options)
        .forEach(
            (key, value) -> {
              if (key.startsWith(PREFIX)) {
                settings.set(key, Optional.ofNullable(value).orElse(""));
              }
            });
    return settings;
  }

  /** Returns what is wrong with the options. */
  public List<Finding> faults() {
    return List.copyOf(faults);
  }

  private void set(String key, String value) {
    String id = key.substring(PREFIX.length()).replace('_', '-');
    String option = "-A" + key;
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(each -> each.text().equals(value)).findFirst();
    Optional<Finding> fault =
        fault(id, option, Origin.ofEnum(), new OnCommandLine(value))
            .or(() -> severity.isPresent() ? Optional.empty() : noSeverity(option, value));
    if (fault.isPresent()) {
      faults.add(fault.get());
    } else {
      severities.put(Check.find(id).orElseThrow(), severity.orElseThrow());
    }
  }

  private static Optional<Finding> noSeverity(String option, String value) {
    List<String> known = Stream.of(Severity.values()).map(Severity::text).toList();
    String what = option + "=" + value + " gives no severity";
    String fix =
        Nearest.of(value, known)
            .map(near -> "write " + option + "=" + near)
            .orElse("write one of " + String.join(", ", known) + " behind the '='");
    return Optional.of(
        invalid(Origin.ofEnum(), what + Nearest.question(value, known), Fix.open(fix)));
  }

  /**
   * Returns why a check can't be set, or nothing if it can.
   *
   * @param id what names the check
   * @param setting the setting as it is written
   * @param origin where
   * @param repair how the setting can be mended
   */
  public static Optional<Finding> fault(String id, String setting, Origin origin, Repair repair) {
    Optional<Check> check = Check.find(id);
    if (check.isPresent()) {
      String what =
          setting
              + " has no effect: "
              + id
              + " is always an error, as a machine with such a fault has no meaning.";
      return check
          .filter(Check::fixed)
          .map(
              fixed ->
                  invalid(origin, what, Fix.of(repair.removing("remove it, and mend the fault"))));
    }
    List<Check> settable = Stream.of(Check.values()).filter(each -> !each.fixed()).toList();
    List<String> ids = settable.stream().map(Check::id).toList();
    Way fix =
        Nearest.of(id, ids)
            .flatMap(Check::find)
            .map(repair::writing)
            .orElseGet(
                () ->
                    Way.open(
                        "name one of "
                            + String.join(", ", settable.stream().map(repair::spelled).toList())));
    String what = setting + " names no check" + Nearest.question(id, ids);
    return Optional.of(invalid(origin, what, Fix.of(fix)));
  }

  /** How a setting that can't stay can be mended. */
  public interface Repair {

    /** Returns how the setting of a check is written. */
    String spelled(Check check);

    /** Writes the setting of a check instead. */
    Way writing(Check check);

    /** Removes the setting. */
    Way removing(String words);
  }

  /** On the command line nothing can be mended from here. */
  private record OnCommandLine(String value) implements Repair {

    @Override
    public String spelled(Check check) {
      return "-A" + check.option() + "=" + value;
    }

    @Override
    public Way writing(Check check) {
      return Way.open("write " + spelled(check));
    }

    @Override
    public Way removing(String words) {
      return Way.open(words);
    }
  }

  private static Finding invalid(Origin origin, String what, Fix fix) {
    return new Finding(Check.INVALID_SETTING, origin, what, List.of(), fix);
  }

  /** Returns how a finding about a machine is reported: not where another one says it already. */
  public Severity severity(Finding finding, MachineDeclaration declaration) {
    boolean covered =
        finding
            .coveredBy()
            .filter(other -> severity(other, finding, declaration) != Severity.OFF)
            .isPresent();
    return covered ? Severity.OFF : severity(finding.check(), finding, declaration);
  }

  private Severity severity(Check check, Finding finding, MachineDeclaration declaration) {
    if (check.fixed()) {
      return Severity.ERROR;
    }
    Stream<Reference> onConstant =
        declaration.constants().stream()
            .filter(constant -> constant.name().equals(finding.origin().constant()))
            .map(StateDeclaration::silenced)
            .flatMap(List::stream);
    boolean silenced =
        declaration.silencedAround().contains(check.id())
            || Stream.concat(onConstant, declaration.silenced().stream())
                .anyMatch(each -> each.name().equals(check.id()));
    return silenced ? Severity.OFF : severities.getOrDefault(check, check.severity());
  }
}
