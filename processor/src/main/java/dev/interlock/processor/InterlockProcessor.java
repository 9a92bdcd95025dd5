package dev.interlock.processor;

import com.google.auto.service.AutoService;
import dev.interlock.processor.check.Checks;
import dev.interlock.processor.check.build.BuildFindings;
import dev.interlock.processor.check.build.PlacementFindings;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.finding.Options;
import dev.interlock.processor.finding.Severities;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Resolver;
import dev.interlock.processor.output.Javac;
import dev.interlock.processor.output.Reporter;
import dev.interlock.processor.output.UnknownAnnotations;
import dev.interlock.processor.read.Annotated;
import dev.interlock.processor.read.EnumReader;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.read.Namesakes;
import dev.interlock.processor.read.TypeKey;
import dev.interlock.processor.surface.names.JavaNames;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Checks annotated enums while they compile and generates their transitions. */
@AutoService(Processor.class)
public final class InterlockProcessor extends AbstractProcessor {

  /** Enums by name whose annotations mention what another processor may still generate. */
  private final Set<TypeKey> unresolved = new LinkedHashSet<>();

  private final Generation generation = new Generation();

  /** What the compilation brings; looked at with its first enum. */
  private Optional<Setup> setup = Optional.empty();

  private boolean lackingIsSaid;

  /** Creates the processor, as the compiler does. */
  public InterlockProcessor() {}

  /** Listens to javac, too, where that is the compiler and can be seen. */
  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Javac.only(() -> Optional.of(UsageHook.of(environment)));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Mirrors.claimed();
  }

  /** Returns the known options and those that only look like ours, which we report ourselves. */
  @Override
  public Set<String> getSupportedOptions() {
    return Options.names(isInitialized() ? processingEnv.getOptions().keySet() : Set.of());
  }

  /**
   * Returns true: under {@code -Xlint:processing}, javac warns of annotations that nobody claims.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      // What is unresolved now is an error of the user's that the compiler itself reports.
      return true;
    }
    Annotated annotated = Annotated.in(round, annotations);
    Reporter reporter = new Reporter(processingEnv);
    reportPlacements(annotated, reporter);
    List<TypeElement> enums = enums(annotated);
    if (setup.isEmpty() && !enums.isEmpty()) {
      // Said once, and on an enum: not every tool shows what has no place.
      Setup found = Setup.of(processingEnv);
      found.faults().forEach(fault -> reporter.report(fault, Severity.ERROR, enums.get(0)));
      setup = Optional.of(found);
    }
    setup.ifPresent(found -> enums.forEach(type -> processGuarded(type, found, reporter)));
    return true;
  }

  private static void reportPlacements(Annotated annotated, Reporter reporter) {
    for (Annotated.Placed placed : annotated.misplaced()) {
      reporter.report(
          PlacementFindings.misplaced(placed.annotationName(), placed.elementName()),
          placed.element(),
          placed.annotation());
    }
    for (Annotated.Placed placed : annotated.unread()) {
      reporter.report(
          PlacementFindings.unread(
              placed.annotationName(),
              placed.elementName(),
              placed.enclosingName(),
              placed.indirect()),
          placed.element(),
          placed.annotation());
    }
  }

  /**
   * Returns the enums of a round and those that waited for it. Where two want one name, the same of
   * the two gives way, whatever the order of sources.
   */
  private List<TypeElement> enums(Annotated annotated) {
    Set<TypeElement> enums = new LinkedHashSet<>();
    for (TypeKey key : unresolved) {
      // By name: elements don't outlive their round.
      key.find(processingEnv.getElementUtils()).ifPresent(enums::add);
    }
    unresolved.clear();
    enums.addAll(annotated.enums());
    return enums.stream()
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .toList();
  }

  /** A fault of ours in one enum must not cost the user the others. */
  private void processGuarded(TypeElement type, Setup found, Reporter reporter) {
    try {
      declaration(type)
          .ifPresentOrElse(
              declaration -> process(declaration, type, found, reporter),
              () -> unresolved.add(TypeKey.of(processingEnv.getElementUtils(), type)));
    } catch (RuntimeException | StackOverflowError fault) {
      reporter.report(
          BuildFindings.failed(type.getSimpleName().toString(), fault), Severity.ERROR, type);
    }
  }

  private Optional<MachineDeclaration> declaration(TypeElement type) {
    boolean unknown =
        Javac.only(() -> Optional.of(UnknownAnnotations.on(processingEnv, type))).orElse(false);
    return unknown ? Optional.empty() : EnumReader.read(type, processingEnv.getElementUtils());
  }

  private void process(
      MachineDeclaration declaration, TypeElement type, Setup found, Reporter reporter) {
    if (declaration.isGenerated()) {
      reportLacking(found, type, reporter);
      if (found.tooOld()) {
        return;
      }
    }
    Severities set = found.severities();
    Machine machine = Resolver.resolve(declaration);
    Namesakes.settings(type, processingEnv.getElementUtils())
        .map(misfit -> Checks.check(machine, misfit))
        .orElseGet(() -> Checks.check(machine))
        .forEach(finding -> reporter.report(finding, set.of(finding, declaration), type));
    if (declaration.isGenerated() && JavaNames.canName(declaration)) {
      generation.generate(processingEnv, machine, type, reporter);
    }
  }

  /** Said once, on the first enum for which there is something to generate. */
  private void reportLacking(Setup found, TypeElement type, Reporter reporter) {
    if (!lackingIsSaid) {
      found.lacking().forEach(fault -> reporter.report(fault, Severity.ERROR, type));
      lackingIsSaid = true;
    }
  }
}
