package dev.interlock.processor.output;

import dev.interlock.processor.check.Finding;
import dev.interlock.processor.check.Severity;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.read.Mirrors;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands findings to the compiler, at the narrowest position that it can show. */
public final class Reporter {

  private final Messager messager;
  private final Optional<SourceTrees> trees;

  /** Makes a reporter for a compilation. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = SourceTrees.of(environment);
  }

  /** Reports a finding about an enum. */
  public void report(Finding finding, Severity severity, TypeElement type) {
    if (severity == Severity.OFF) {
      return;
    }
    String text =
        FindingText.of(
            finding,
            origin -> trees.map(each -> each.line(type, origin)).orElse(OptionalLong.empty()));
    Origin origin = finding.origin();
    Diagnostic.Kind kind = kind(severity);
    if (trees.filter(each -> each.print(kind, text, type, origin)).isEmpty()) {
      print(kind, text, type, origin);
    }
  }

  /** Reports a fault of an annotation on something that belongs to no machine. */
  public void report(Finding finding, Element element, String annotation) {
    String text = FindingText.of(finding, origin -> OptionalLong.empty());
    AnnotationMirror mirror = Mirrors.of(element, annotation).get(0);
    messager.printMessage(Diagnostic.Kind.ERROR, text, element, mirror);
  }

  /** Reports a fault that no source is to blame for. */
  public void report(Finding finding) {
    messager.printMessage(
        Diagnostic.Kind.ERROR, FindingText.of(finding, origin -> OptionalLong.empty()));
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return severity == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }

  private void print(Diagnostic.Kind kind, String text, TypeElement type, Origin origin) {
    Element element = element(type, origin);
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

  private static Element element(TypeElement type, Origin origin) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals(origin.constant()) && member.getKind().isField()) {
        return member;
      }
    }
    return type;
  }
}
