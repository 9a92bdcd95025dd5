package dev.interlock.processor.read;

import dev.interlock.processor.model.Deprecation;
import dev.interlock.processor.model.EnumName;
import dev.interlock.processor.model.MachineDeclaration;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.RuleDeclaration;
import dev.interlock.processor.model.RuleKind;
import dev.interlock.processor.model.StateDeclaration;
import dev.interlock.processor.model.TransitionDeclaration;
import dev.interlock.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an annotated enum. */
public final class EnumReader {

  private EnumReader() {}

  /**
   * Reads an enum's annotations.
   *
   * @param type the enum
   * @return what they declare, or nothing while some value in them doesn't resolve
   */
  public static Optional<MachineDeclaration> read(TypeElement type) {
    if (hasUnresolved(type) || constants(type).stream().anyMatch(EnumReader::hasUnresolved)) {
      return Optional.empty();
    }
    List<AnnotationMirror> settings = Mirrors.of(type, Mirrors.STATE_MACHINE);
    String prefix =
        settings.stream()
            .flatMap(mirror -> Mirrors.value(mirror, "stripPrefix").stream())
            .map(value -> value.getValue().toString())
            .findFirst()
            .orElse("");
    List<Reference> actors = new ArrayList<>();
    for (AnnotationMirror mirror : settings) {
      Origin origin = Origin.ofEnum().annotation(Mirrors.STATE_MACHINE, 0);
      actors.addAll(references(mirror, "actors", origin));
    }
    return Optional.of(
        new MachineDeclaration(
            name(type),
            visibility(type),
            deprecation(type),
            prefix,
            actors,
            constants(type).stream().map(EnumReader::constant).toList()));
  }

  private static List<Element> constants(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    return constants;
  }

  private static boolean hasUnresolved(Element element) {
    return List.of(Mirrors.STATE_MACHINE, Mirrors.STATE, Mirrors.TRANSITION).stream()
        .flatMap(annotation -> Mirrors.of(element, annotation).stream())
        .anyMatch(Mirrors::isUnresolved);
  }

  private static StateDeclaration constant(Element constant) {
    Origin origin = Origin.ofConstant(constant.getSimpleName().toString());
    List<AnnotationMirror> states = Mirrors.of(constant, Mirrors.STATE);
    List<RuleDeclaration> rules = new ArrayList<>();
    for (AnnotationMirror state : states) {
      for (RuleKind kind : RuleKind.values()) {
        Origin annotation = origin.annotation(Mirrors.STATE, 0);
        List<Reference> names = references(state, kind.member(), annotation);
        if (!names.isEmpty()) {
          rules.add(new RuleDeclaration(kind, names, annotation.member(kind.member())));
        }
      }
    }
    List<TransitionDeclaration> transitions = new ArrayList<>();
    for (AnnotationMirror mirror : Mirrors.of(constant, Mirrors.TRANSITION)) {
      transitions.add(
          transition(mirror, origin.annotation(Mirrors.TRANSITION, transitions.size())));
    }
    return new StateDeclaration(
        origin.constant(),
        deprecation(constant),
        states.stream().anyMatch(state -> Mirrors.isTrue(state, "initial")),
        states.stream().anyMatch(state -> Mirrors.isTrue(state, "terminal")),
        states.stream().anyMatch(state -> Mirrors.isTrue(state, "sentinel")),
        rules,
        transitions);
  }

  private static TransitionDeclaration transition(AnnotationMirror mirror, Origin origin) {
    return new TransitionDeclaration(
        references(mirror, "on", origin),
        references(mirror, "from", origin),
        references(mirror, "to", origin),
        references(mirror, "except", origin),
        references(mirror, "by", origin),
        origin);
  }

  private static List<Reference> references(AnnotationMirror mirror, String member, Origin origin) {
    List<Reference> references = new ArrayList<>();
    for (AnnotationValue item : Mirrors.items(mirror, member)) {
      Origin place = origin.member(member).item(references.size());
      references.add(new Reference(item.getValue().toString(), place));
    }
    return references;
  }

  private static EnumName name(TypeElement type) {
    List<String> simpleNames = new ArrayList<>();
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      simpleNames.add(0, each.getSimpleName().toString());
    }
    String qualified = type.getQualifiedName().toString();
    int end = qualified.length() - String.join(".", simpleNames).length();
    return new EnumName(qualified.substring(0, Math.max(0, end - 1)), simpleNames);
  }

  private static Visibility visibility(TypeElement type) {
    Visibility least = Visibility.PUBLIC;
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      Visibility own =
          element.getModifiers().contains(Modifier.PUBLIC)
              ? Visibility.PUBLIC
              : element.getModifiers().contains(Modifier.PRIVATE)
                  ? Visibility.PRIVATE
                  : Visibility.PACKAGE;
      least = own.compareTo(least) > 0 ? own : least;
    }
    return least;
  }

  /** What stands in a deprecated type is as deprecated as that. */
  private static Deprecation deprecation(Element element) {
    Deprecation worst = ownDeprecation(element);
    for (Element around = element.getEnclosingElement();
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      Deprecation own = ownDeprecation(around);
      worst = own.compareTo(worst) > 0 ? own : worst;
    }
    return worst;
  }

  private static Deprecation ownDeprecation(Element element) {
    List<AnnotationMirror> mirrors = Mirrors.of(element, Deprecated.class.getName());
    if (mirrors.isEmpty()) {
      return Deprecation.NONE;
    }
    return Mirrors.isTrue(mirrors.get(0), "forRemoval")
        ? Deprecation.FOR_REMOVAL
        : Deprecation.ORDINARY;
  }
}
