package dev.interlock.processor;

import dev.interlock.processor.check.BuildFindings;
import dev.interlock.processor.check.SettingFindings;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Options;
import dev.interlock.processor.finding.Severities;
import dev.interlock.processor.read.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What a compilation brings: its language, its runtime, its options.
 *
 * @param severities how findings are reported; empty if the language can't take what is generated,
 *     so that nothing is to be processed
 * @param faults what is wrong with it, whatever the enum
 */
record Setup(Optional<Severities> severities, List<Finding> faults) {

  Setup {
    faults = List.copyOf(faults);
  }

  /** Looks at a compilation. */
  static Setup of(ProcessingEnvironment environment) {
    Optional<String> language = Surroundings.oldLanguage(environment);
    if (language.isPresent()) {
      return new Setup(
          Optional.empty(), List.of(BuildFindings.oldLanguage(language.orElseThrow())));
    }
    List<Finding> faults = new ArrayList<>();
    Surroundings.otherRuntime(environment)
        .ifPresent(level -> faults.add(BuildFindings.otherRuntime(level, Surroundings.LEVEL)));
    Options options = Options.read(environment.getOptions());
    options.unread().stream().map(SettingFindings::ofOption).forEach(faults::add);
    return new Setup(Optional.of(new Severities(options.severities())), faults);
  }
}
