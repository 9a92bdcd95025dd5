package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Annotations of other libraries that are called like ours, where ours were probably meant: all
 * that is written in them are elements of ours, and the enum has none of ours that mean the same.
 * Else somebody may well use both.
 */
public final class Namesakes {

  private static final Map<String, Boolean> TRANSITION = Map.of("State", false, "Transition", true);

  private static final String SETTINGS = "StateMachine";

  private final Set<Boolean> meanings;

  private Namesakes(Set<Boolean> meanings) {
    this.meanings = meanings;
  }

  /** Looks at what an enum has of ours. */
  static Namesakes in(TypeElement machine) {
    Set<Boolean> meanings = new HashSet<>();
    for (Element constant : Types.constants(machine)) {
      Use.on(constant).forEach(use -> meanings.add(use.meaning().transition()));
    }
    return new Namesakes(meanings);
  }

  /** Returns the annotation of ours for which another library's was taken. */
  Optional<String> meant(AnnotationMirror mirror) {
    String name = Mirrors.type(mirror).getSimpleName().toString();
    return Optional.ofNullable(TRANSITION.get(name))
        .filter(transition -> !Mirrors.isOurs(mirror) && !meanings.contains(transition))
        .filter(transition -> isWrittenLikeOurs(mirror, transition))
        .map(transition -> name);
  }

  private static boolean isWrittenLikeOurs(AnnotationMirror mirror, boolean transition) {
    return isWrittenOf(mirror, Meaning.members(transition));
  }

  private static boolean isWrittenOf(AnnotationMirror mirror, Set<String> members) {
    Set<String> written = Mirrors.members(mirror);
    return !written.isEmpty() && members.containsAll(written);
  }

  /** Returns whether an enum's settings, by their name, are an annotation that isn't there. */
  static boolean isUnknown(TypeElement machine) {
    return Mirrors.unwrapped(machine).stream()
        .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
        .anyMatch(mirror -> Mirrors.name(mirror).endsWith(SETTINGS));
  }

  /**
   * Returns what stands on an enum in place of its settings, if that is another library's. Hardly a
   * name in the machine can be told without them.
   */
  public static Optional<Misfit> settings(TypeElement machine, Elements elements) {
    TypeElement ours = elements.getTypeElement(Mirrors.STATE_MACHINE);
    if (ours == null || !Mirrors.of(machine, Mirrors.STATE_MACHINE).isEmpty()) {
      return Optional.empty();
    }
    Set<String> members =
        ElementFilter.methodsIn(ours.getEnclosedElements()).stream()
            .map(each -> each.getSimpleName().toString())
            .collect(Collectors.toSet());
    return Mirrors.unwrapped(machine).stream()
        .filter(mirror -> Mirrors.type(mirror).getSimpleName().contentEquals(SETTINGS))
        .filter(mirror -> isWrittenOf(mirror, members))
        .map(Mirrors::name)
        .map(
            other ->
                new Misfit(
                    Misfit.Kind.FOREIGN,
                    SETTINGS,
                    other,
                    SETTINGS,
                    Misfit.Meaning.EITHER,
                    Origin.ofEnum().annotation(other, 0)))
        .findFirst();
  }
}
