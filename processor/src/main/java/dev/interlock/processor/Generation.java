package dev.interlock.processor;

import dev.interlock.processor.check.build.BuildFindings;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.generate.Artifact;
import dev.interlock.processor.generate.Generator;
import dev.interlock.processor.output.ArtifactWriter;
import dev.interlock.processor.output.NameOwners;
import dev.interlock.processor.output.Reporter;
import dev.interlock.processor.read.Surroundings;
import dev.interlock.processor.surface.Surface;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What is generated in one compilation, and under which names. */
final class Generation {

  private final NameOwners owners = new NameOwners();

  /** Generates what a machine gets; what has no name of its own is reported. */
  void generate(
      ProcessingEnvironment environment, Surface surface, TypeElement type, Reporter reporter) {
    try {
      write(environment, surface, type, reporter);
    } catch (IOException unwritable) {
      reporter.report(BuildFindings.unwritable(unwritable), Severity.ERROR, type);
    }
  }

  private void write(
      ProcessingEnvironment environment, Surface surface, TypeElement type, Reporter reporter)
      throws IOException {
    ArtifactWriter writer =
        new ArtifactWriter(environment, surface.planned().machine().carrier(), type);
    writer
        .open(surface.types(), owners)
        .forEach(finding -> reporter.report(finding, Severity.ERROR, type));
    if (writer.isOpen()) {
      boolean nullMarked = Surroundings.areNullsMarked(environment.getElementUtils(), type);
      for (Artifact each : Generator.artifacts(surface, writer.taken(), nullMarked)) {
        writer.write(each);
      }
    }
  }
}
