package dev.interlock.processor;

import dev.interlock.processor.check.build.BuildFindings;
import dev.interlock.processor.check.build.SettingFindings;
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
 * @param severities how findings are reported
 * @param faults what is wrong with it, whatever the enum
 * @param lacking what generated code needs and doesn't find
 * @param tooOld whether the language can't take what is generated, so that an enum for which there
 *     is something to generate isn't processed
 */
record Setup(Severities severities, List<Finding> faults, List<Finding> lacking, boolean tooOld) {

  Setup {
    faults = List.copyOf(faults);
    lacking = List.copyOf(lacking);
  }

  /** Looks at a compilation. */
  static Setup of(ProcessingEnvironment environment) {
    Options options = Options.read(environment.getOptions());
    List<Finding> faults = options.unread().stream().map(SettingFindings::ofOption).toList();
    Optional<String> language = Surroundings.oldLanguage(environment);
    List<Finding> lacking = new ArrayList<>();
    language.map(BuildFindings::oldLanguage).ifPresent(lacking::add);
    if (language.isEmpty()) {
      Surroundings.otherRuntime(environment)
          .ifPresent(level -> lacking.add(BuildFindings.otherRuntime(level, Surroundings.LEVEL)));
    }
    return new Setup(new Severities(options.severities()), faults, lacking, language.isPresent());
  }
}
