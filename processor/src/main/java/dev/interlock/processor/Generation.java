package dev.interlock.processor;

import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.check.BuildFindings;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.generate.Generator;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.output.NameOwners;
import dev.interlock.processor.output.Reporter;
import dev.interlock.processor.output.SourceWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What is generated in one compilation, and under which names. */
final class Generation {

  private final NameOwners owners = new NameOwners();

  /** Generates the types of a machine; what has no name of its own is reported. */
  void generate(
      ProcessingEnvironment environment, Machine machine, TypeElement type, Reporter reporter) {
    try {
      write(environment, machine, type, reporter);
    } catch (IOException unwritable) {
      reporter.report(BuildFindings.unwritable(unwritable), Severity.ERROR, type);
    }
  }

  private void write(
      ProcessingEnvironment environment, Machine machine, TypeElement type, Reporter reporter)
      throws IOException {
    SourceWriter writer = new SourceWriter(environment, machine.name(), type);
    List<TypeSpec> types = Generator.types(machine, Set.of());
    writer
        .open(types.stream().map(TypeSpec::name).toList(), owners)
        .forEach(finding -> reporter.report(finding, Severity.ERROR, type));
    if (!writer.isOpen()) {
      return;
    }
    if (!writer.taken().isEmpty()) {
      types = Generator.types(machine, writer.taken());
    }
    for (TypeSpec each : types) {
      writer.write(each);
    }
  }
}
