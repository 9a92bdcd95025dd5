package dev.interlock.processor.testing.compiler;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Resolver;
import dev.interlock.processor.read.Annotated;
import dev.interlock.processor.read.EnumReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that reads machines and generates nothing. */
@SupportedAnnotationTypes({
  "dev.interlock.StateMachine",
  "dev.interlock.State",
  "dev.interlock.Transition",
  "dev.interlock.Transition.List"
})
public final class MachineCollector extends AbstractProcessor {

  private final List<Machine> machines = new ArrayList<>();

  /** Returns the machines that were read. */
  public List<Machine> machines() {
    return machines;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : Annotated.in(round, annotations).enums()) {
      EnumReader.read(type, processingEnv.getElementUtils())
          .map(Resolver::resolve)
          .ifPresent(machines::add);
    }
    return false;
  }
}
