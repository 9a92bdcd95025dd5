package dev.interlock.processor.check.build;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Meant;
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

  private SettingFindings() {}

  /** Returns the finding on an option. */
  public static Finding ofOption(Option option) {
    return Check.find(option.id()).filter(check -> !check.fixed()).isPresent()
        ? noSeverity(option)
        : of(option);
  }

  /** Returns the finding on a flag that asks for something where nothing is generated. */
  public static Finding ofAsking(MachineMember flag) {
    Origin place = flag.origin();
    return new Finding(
        Check.INVALID_SETTING,
        place,
        Sentence.of(
            "{flag} = true is about what is generated, and with checkOnly = true nothing is.",
            flag),
        Fix.of(
            Way.of(Sentence.of("remove it"), new Edit.Remove(place)),
            Way.of(
                Sentence.of("remove checkOnly = true"),
                new Edit.Remove(MachineMember.CHECK_ONLY.origin()))));
  }

  /** Returns the finding on a setting of what is no check, or of one that can't be set. */
  public static Finding of(Setting setting) {
    return Check.find(setting.id())
        .map(fixed -> fixed(setting, fixed))
        .orElseGet(() -> noCheck(setting));
  }

  private static Finding fixed(Setting setting, Check check) {
    return finding(
        setting,
        Sentence.of(
            "{setting} has no effect: {check} is always an error, as a machine with such a fault has no"
                + " meaning.",
            setting.written(),
            check.id()),
        setting.removing(Sentence.of("remove it, and mend the fault")));
  }

  private static Finding noCheck(Setting setting) {
    List<Check> settable = Stream.of(Check.values()).filter(each -> !each.fixed()).toList();
    List<String> ids = settable.stream().map(Check::id).toList();
    return finding(
        setting,
        Sentence.of(
            "{setting} names no check{meant}", setting.written(), Meant.nearest(setting.id(), ids)),
        Nearest.of(setting.id(), ids)
            .flatMap(Check::find)
            .map(setting::writing)
            .orElseGet(
                () ->
                    Way.open(
                        "name one of {checks}", settable.stream().map(setting::spelled).toList())));
  }

  private static Finding noSeverity(Option option) {
    List<String> known = Stream.of(Severity.values()).map(Severity::text).toList();
    Optional<String> near = Nearest.of(option.value(), known);
    return finding(
        option,
        Sentence.of(
            "{setting}={value} gives no severity{meant}",
            option.written(),
            option.value(),
            Meant.nearest(option.value(), known)),
        near.map(severity -> Way.open("write {setting}={severity}", option.written(), severity))
            .orElseGet(() -> Way.open("write one of {severities} behind the '='", known)));
  }

  private static Finding finding(Setting setting, Sentence what, Way way) {
    return new Finding(Check.INVALID_SETTING, setting.place(), what, Fix.of(way));
  }
}
