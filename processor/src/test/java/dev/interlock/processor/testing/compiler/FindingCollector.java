package dev.interlock.processor.testing.compiler;

import dev.interlock.processor.check.Checks;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.finding.Finding;
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

/** Collects the findings as data, where the processor prints them. */
@SupportedAnnotationTypes({
  "dev.interlock.StateMachine",
  "dev.interlock.State",
  "dev.interlock.Transition",
  "dev.interlock.Transition.List"
})
public final class FindingCollector extends AbstractProcessor {

  /** A machine and what is found about it. */
  public record Found(MachineDeclaration declaration, Finding finding) {

    /** What remains of a finding where other places of the source are changed. */
    public List<Object> key() {
      return List.of(declaration.carrier(), finding.check(), finding.place().constant());
    }

    /** How many findings there are if no fault is taken to hide another. */
    public int countWithoutDoubts(List<Object> key) {
      Machine machine = Resolver.resolve(declaration).withoutDoubts();
      return (int)
          Checks.check(machine).stream()
              .map(each -> new Found(declaration, each))
              .filter(each -> each.key().equals(key))
              .count();
    }
  }

  private final List<Found> found = new ArrayList<>();

  /** Returns what was found. */
  public List<Found> found() {
    return found;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : Annotated.in(round, annotations).enums()) {
      EnumReader.read(type, processingEnv.getElementUtils())
          .ifPresent(
              declaration ->
                  Checks.check(Resolver.resolve(declaration)).stream()
                      .filter(finding -> finding.coveredBy().isEmpty())
                      .forEach(finding -> found.add(new Found(declaration, finding))));
    }
    return false;
  }
}
