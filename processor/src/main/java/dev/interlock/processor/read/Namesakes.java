package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
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

  private static final String SETTINGS = "StateMachine";

  private final Set<Meaning> meanings;

  private Namesakes(Set<Meaning> meanings) {
    this.meanings = meanings;
  }

  /** Looks at what the constants of an enum have of ours. */
  static Namesakes of(Collection<List<DeclaringAnnotation>> declaring) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (List<DeclaringAnnotation> on : declaring) {
      on.forEach(each -> meanings.add(each.type().meaning()));
    }
    return new Namesakes(meanings);
  }

  /** Returns what another library's annotation was meant to say, if it was taken for ours. */
  Optional<Meaning> meant(AnnotationMirror mirror) {
    return Meaning.named(Mirrors.type(mirror).getSimpleName().toString())
        .filter(meaning -> !Mirrors.isOurs(mirror) && !meanings.contains(meaning))
        .filter(meaning -> isWrittenLikeOurs(mirror, meaning));
  }

  private static boolean isWrittenLikeOurs(AnnotationMirror mirror, Meaning meaning) {
    Set<String> members =
        AnnotationMember.of(meaning).stream()
            .map(AnnotationMember::member)
            .collect(Collectors.toSet());
    return isWrittenOf(mirror, members);
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
        .<Misfit>map(
            other -> new Misfit.Foreign(SETTINGS, other, Origin.ofEnum().annotation(other, 0)))
        .findFirst();
  }
}
