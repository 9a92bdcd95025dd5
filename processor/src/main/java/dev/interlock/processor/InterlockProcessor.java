package dev.interlock.processor;

import com.google.auto.service.AutoService;
import dev.interlock.processor.check.BuildFindings;
import dev.interlock.processor.check.Checks;
import dev.interlock.processor.check.PlacementFindings;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Settings;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Resolver;
import dev.interlock.processor.output.Reporter;
import dev.interlock.processor.output.UnknownAnnotations;
import dev.interlock.processor.read.Annotated;
import dev.interlock.processor.read.EnumReader;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.read.Namesakes;
import dev.interlock.processor.read.Surroundings;
import dev.interlock.processor.read.TypeKey;
import dev.interlock.processor.surface.JavaNames;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
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

  /** How findings are reported; read once, when there is something to process. */
  private Optional<Settings> settings = Optional.empty();

  /** Whether the compilation can take what is generated; read with the first enum. */
  private Optional<Boolean> fit = Optional.empty();

  /** Creates the processor, as the compiler does. */
  public InterlockProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // The marker of the generated types too: what nobody claims is a warning.
    return Set.of(
        Mirrors.STATE_MACHINE,
        Mirrors.STATE,
        Mirrors.TRANSITION,
        Mirrors.TRANSITIONS,
        Mirrors.GENERATED);
  }

  /** Returns the known options and those that only look like ours, which we report ourselves. */
  @Override
  public Set<String> getSupportedOptions() {
    return Settings.options(isInitialized() ? processingEnv.getOptions().keySet() : Set.of());
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
    Set<TypeElement> enums = new LinkedHashSet<>();
    for (TypeKey key : unresolved) {
      // By name: elements don't outlive their round.
      key.find(processingEnv.getElementUtils()).ifPresent(enums::add);
    }
    unresolved.clear();
    enums.addAll(annotated.enums());
    // Where two enums want one name, the same of the two gives way, whatever the order of sources.
    enums.stream()
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .forEach(this::processGuarded);
    return true;
  }

  /** A fault of ours in one enum must not cost the user the others. */
  private void processGuarded(TypeElement type) {
    if (!isFit(type)) {
      return;
    }
    try {
      declaration(type)
          .ifPresentOrElse(
              declaration -> process(declaration, type),
              () -> unresolved.add(TypeKey.of(processingEnv.getElementUtils(), type)));
    } catch (RuntimeException | StackOverflowError fault) {
      report(BuildFindings.failed(type.getSimpleName().toString(), fault), type);
    }
  }

  private Optional<MachineDeclaration> declaration(TypeElement type) {
    return UnknownAnnotations.on(processingEnv, type)
        ? Optional.empty()
        : EnumReader.read(type, processingEnv.getElementUtils());
  }

  /**
   * Returns whether the compilation can take what is generated. If anything is in the way, that is
   * said once, on the first enum: not every tool shows what has no place.
   */
  private boolean isFit(TypeElement first) {
    if (fit.isEmpty()) {
      Optional<String> language = Surroundings.oldLanguage(processingEnv);
      language
          .map(BuildFindings::oldLanguage)
          .ifPresentOrElse(finding -> report(finding, first), () -> checkRuntime(first));
      fit = Optional.of(language.isEmpty());
    }
    return fit.get();
  }

  private void checkRuntime(TypeElement first) {
    Surroundings.otherRuntime(processingEnv)
        .ifPresent(level -> report(BuildFindings.otherRuntime(level, Surroundings.LEVEL), first));
  }

  private void report(Finding finding, TypeElement type) {
    new Reporter(processingEnv).report(finding, finding.check().severity(), type);
  }

  private void process(MachineDeclaration declaration, TypeElement type) {
    Reporter reporter = new Reporter(processingEnv);
    Settings severities = settings(type);
    Machine machine = Resolver.resolve(declaration);
    Namesakes.settings(type, processingEnv.getElementUtils())
        .map(misfit -> Checks.check(machine, misfit))
        .orElseGet(() -> Checks.check(machine))
        .forEach(
            finding -> reporter.report(finding, severities.severity(finding, declaration), type));
    if (JavaNames.canName(declaration)) {
      generation.generate(processingEnv, machine, type);
    }
  }

  /** Returns the settings; what is wrong with them is said on the first enum, too. */
  private Settings settings(TypeElement first) {
    if (settings.isEmpty()) {
      Settings read = Settings.of(processingEnv.getOptions());
      Reporter reporter = new Reporter(processingEnv);
      read.faults().forEach(fault -> reporter.report(fault, Severity.ERROR, first));
      settings = Optional.of(read);
    }
    return settings.get();
  }
}
