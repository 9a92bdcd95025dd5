package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Option;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Setting;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.finding.Way;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** invalid-setting: what is said of a setting that can't be followed. */
public final class SettingFindings {

  private static final String FIXED =
      "{setting} has no effect: {check} is always an error, as a machine with such a fault has no"
          + " meaning.";
  private static final String REMOVE = "remove it, and mend the fault";

  private static final String NO_CHECK = "{setting} names no check{meant}";
  private static final String NAME = "name one of {checks}";

  private static final String NO_SEVERITY = "{setting}={value} gives no severity{meant}";
  private static final String WRITE = "write {setting}={severity}";
  private static final String WRITE_ONE = "write one of {severities} behind the '='";

  private SettingFindings() {}

  /** Returns the finding on an option. */
  public static Finding ofOption(Option option) {
    return Check.find(option.id()).filter(check -> !check.fixed()).isPresent()
        ? noSeverity(option)
        : of(option);
  }

  /** Returns the finding on a setting of what is no check, or of one that can't be set. */
  static Finding of(Setting setting) {
    return Check.find(setting.id())
        .map(fixed -> fixed(setting, fixed))
        .orElseGet(() -> noCheck(setting));
  }

  private static Finding fixed(Setting setting, Check check) {
    return finding(
        setting,
        Sentence.of(FIXED, setting.written(), check.id()),
        setting.removing(Sentence.of(REMOVE)));
  }

  private static Finding noCheck(Setting setting) {
    List<Check> settable = Stream.of(Check.values()).filter(each -> !each.fixed()).toList();
    List<String> ids = settable.stream().map(Check::id).toList();
    return finding(
        setting,
        Sentence.of(NO_CHECK, setting.written(), Nearest.question(setting.id(), ids)),
        Nearest.of(setting.id(), ids)
            .flatMap(Check::find)
            .map(setting::writing)
            .orElseGet(() -> Way.open(NAME, settable.stream().map(setting::spelled).toList())));
  }

  private static Finding noSeverity(Option option) {
    List<String> known = Stream.of(Severity.values()).map(Severity::text).toList();
    Optional<String> near = Nearest.of(option.value(), known);
    return finding(
        option,
        Sentence.of(
            NO_SEVERITY, option.written(), option.value(), Nearest.question(option.value(), known)),
        near.map(severity -> Way.open(WRITE, option.written(), severity))
            .orElseGet(() -> Way.open(WRITE_ONE, known)));
  }

  private static Finding finding(Setting setting, Sentence what, Way way) {
    return new Finding(Check.INVALID_SETTING, setting.place(), what, Fix.of(way));
  }
}
