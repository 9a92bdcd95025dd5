package dev.interlock.processor;

import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.generate.Artifact;
import dev.interlock.processor.generate.Generator;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.output.ArtifactWriter;
import dev.interlock.processor.output.NameOwners;
import dev.interlock.processor.output.Reporter;
import dev.interlock.processor.surface.Surface;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** What is generated in one compilation, and under which names. */
final class Generation {

  private final NameOwners owners = new NameOwners();

  /** Generates what a machine gets; what has no name of its own is reported. */
  void generate(ProcessingEnvironment environment, Machine machine, TypeElement type) {
    try {
      write(environment, machine, type);
    } catch (IOException unwritable) {
      String text = "Can't write what is generated: " + unwritable;
      environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text, type);
    }
  }

  private void write(ProcessingEnvironment environment, Machine machine, TypeElement type)
      throws IOException {
    Reporter reporter = new Reporter(environment);
    Surface surface = Surface.of(machine);
    ArtifactWriter writer = new ArtifactWriter(environment, machine.carrier(), type);
    writer
        .open(surface.types(), owners)
        .forEach(finding -> reporter.report(finding, Severity.ERROR, type));
    if (writer.isOpen()) {
      for (Artifact each : Generator.artifacts(surface, writer.taken())) {
        writer.write(each);
      }
    }
  }
}
