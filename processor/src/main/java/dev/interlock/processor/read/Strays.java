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
      if (DeclaringType.of(Mirrors.type(mirror)).isEmpty()) {
        Origin origin =
            Origin.ofConstant(constant.getSimpleName().toString())
                .annotation(Mirrors.name(mirror), 0);
        misfit(mirror, namesakes, origin).ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  private static Optional<Misfit> misfit(
      AnnotationMirror mirror, Namesakes namesakes, Origin origin) {
    TypeElement type = Mirrors.type(mirror);
    String name = type.getSimpleName().toString();
    return Indirect.of(type)
        .<Misfit>map(each -> new Misfit.Indirect(name, each.carried(), each.meant(), origin))
        .or(
            () ->
                namesakes
                    .meant(mirror)
                    .map(meant -> new Misfit.Foreign(name, Mirrors.name(mirror), origin)));
  }
}
