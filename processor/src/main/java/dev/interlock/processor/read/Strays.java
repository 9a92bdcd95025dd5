package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Annotations on a constant that mean nothing, though they were probably meant to. */
final class Strays {

  private Strays() {}

  static List<Misfit> on(Element constant, Namesakes namesakes) {
    List<Misfit> misfits = new ArrayList<>();
    for (AnnotationMirror mirror : Mirrors.unwrapped(constant)) {
      if (Meaning.of(Mirrors.type(mirror)).isEmpty()) {
        Origin origin =
            Origin.ofConstant(constant.getSimpleName().toString())
                .annotation(Mirrors.name(mirror), 0);
        misfit(mirror, namesakes, origin).ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  private static Misfit misfit(
      Misfit.Kind kind, String name, String element, String meant, Origin origin) {
    return new Misfit(kind, name, element, meant, Misfit.Meaning.of(meant), origin);
  }

  private static Optional<Misfit> misfit(
      AnnotationMirror mirror, Namesakes namesakes, Origin origin) {
    TypeElement type = Mirrors.type(mirror);
    String name = type.getSimpleName().toString();
    return Indirect.of(type)
        .map(each -> misfit(Misfit.Kind.INDIRECT, name, each.carried(), each.meant(), origin))
        .or(
            () ->
                namesakes
                    .meant(mirror)
                    .map(
                        meant ->
                            misfit(
                                Misfit.Kind.FOREIGN, name, Mirrors.name(mirror), meant, origin)));
  }
}
