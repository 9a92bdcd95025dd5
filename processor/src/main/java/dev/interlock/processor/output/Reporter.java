package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.OwnMethod;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.read.OwnMethods;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands findings to the compiler, at the narrowest position that it can show. */
public final class Reporter {

  private static final Set<ElementKind> UNPLACED =
      EnumSet.of(ElementKind.ENUM_CONSTANT, ElementKind.RECORD);

  private final Messager messager;
  private final Optional<SourceTrees> trees;

  /** Makes a reporter for a compilation. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = Javac.only(() -> SourceTrees.of(environment));
  }

  /** Reports a finding about an enum. */
  public void report(Finding finding, Severity severity, TypeElement type) {
    if (severity == Severity.OFF) {
      return;
    }
    Diagnostic.Kind kind = kind(severity);
    Evidence evidence = new Evidence(type, trees.filter(each -> !isStub(type)));
    if (finding.place() instanceof Origin origin) {
      report(finding, kind, origin, type, evidence);
    } else if (finding.place() instanceof OwnMethod method) {
      messager.printMessage(kind, FindingText.of(finding, evidence), OwnMethods.find(type, method));
    } else {
      messager.printMessage(kind, FindingText.nowhere(finding, evidence));
    }
  }

  private void report(
      Finding finding, Diagnostic.Kind kind, Origin origin, TypeElement type, Evidence evidence) {
    String text = FindingText.of(finding, evidence);
    if (trees.filter(each -> each.print(kind, text, type, origin)).isPresent()) {
      return;
    }
    Element element = NamedElements.carrier(type, origin);
    if (isPlaced(element)) {
      print(kind, text, element, origin);
    } else {
      messager.printMessage(kind, FindingText.onEnum(finding, evidence), type);
    }
  }

  /** Whether what is seen is kapt's stub of a Kotlin enum, whose lines aren't the user's. */
  private static boolean isStub(TypeElement type) {
    return !Mirrors.of(type, "kotlin.Metadata").isEmpty();
  }

  /**
   * Whether the messager has a place for an element. Eclipse's has none for a constant of an enum
   * or a record: a message on one would show up without even its file.
   */
  private static boolean isPlaced(Element element) {
    return !UNPLACED.contains(element.getKind())
        || !element.getClass().getName().startsWith("org.eclipse.jdt.");
  }

  /** Reports a fault of an annotation on something that belongs to no machine. */
  public void report(Finding finding, Element element, String annotation) {
    String text = FindingText.of(finding, SourceView.NONE);
    if (isPlaced(element)) {
      AnnotationMirror mirror = Mirrors.of(element, annotation).get(0);
      messager.printMessage(Diagnostic.Kind.ERROR, text, element, mirror);
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, text, element.getEnclosingElement());
    }
  }

  static Diagnostic.Kind kind(Severity severity) {
    return severity == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }

  private void print(Diagnostic.Kind kind, String text, Element element, Origin origin) {
    List<AnnotationMirror> mirrors =
        origin.annotation().isEmpty() ? List.of() : Mirrors.of(element, origin.annotation());
    if (mirrors.size() <= origin.occurrence()) {
      messager.printMessage(kind, text, element);
      return;
    }
    AnnotationMirror mirror = mirrors.get(origin.occurrence());
    List<AnnotationValue> items = Mirrors.items(mirror, origin.member());
    if (items.isEmpty()) {
      messager.printMessage(kind, text, element, mirror);
    } else {
      AnnotationValue item = items.get(Math.max(0, Math.min(origin.item(), items.size() - 1)));
      messager.printMessage(kind, text, element, mirror, item);
    }
  }
}
