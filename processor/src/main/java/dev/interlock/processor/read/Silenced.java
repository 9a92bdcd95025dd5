package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads which checks {@code @SuppressWarnings("interlock:…")} silences. */
public final class Silenced {

  private static final String PREFIX = "interlock:";
  private static final Spelling SPELLING = new Spelling(false, PREFIX);

  private Silenced() {}

  /** Returns the names of checks that stand on a constant or an enum, without the prefix. */
  static List<Reference> on(Element element) {
    Origin place =
        element.getKind() == ElementKind.ENUM_CONSTANT
            ? Origin.ofConstant(element.getSimpleName().toString())
            : Origin.ofEnum();
    List<Reference> silenced = new ArrayList<>();
    for (AnnotationMirror mirror : Mirrors.of(element, Mirrors.SUPPRESS_WARNINGS)) {
      Origin origin = place.annotation(Mirrors.SUPPRESS_WARNINGS, 0).member("value");
      int index = 0;
      for (AnnotationValue item : Mirrors.items(mirror, "value")) {
        if (item.getValue() instanceof String token && token.startsWith(PREFIX)) {
          silenced.add(
              new Reference(token.substring(PREFIX.length()), SPELLING, origin.item(index)));
        }
        index++;
      }
    }
    return silenced;
  }

  /** Returns the names of checks that stand on any declaration. */
  public static Set<String> names(Element element) {
    return on(element).stream().map(Reference::name).collect(Collectors.toSet());
  }

  /** Returns the names of checks that the types around an enum silence. */
  static Set<String> around(TypeElement type) {
    Set<String> silenced = new HashSet<>();
    for (Element around = type.getEnclosingElement();
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      silenced.addAll(names(around));
    }
    return silenced;
  }
}
