package dev.interlock.processor.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Annotations of other libraries that are called like ours, where ours were probably meant: all
 * that is written in them are elements of ours, and the enum has none of ours that mean the same.
 * Else somebody may well use both.
 */
final class Namesakes {

  private static final Map<String, Boolean> TRANSITION = Map.of("State", false, "Transition", true);

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
    Set<String> written = Mirrors.members(mirror);
    return !written.isEmpty() && Meaning.members(transition).containsAll(written);
  }
}
