package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.read.AnnotationText;
import dev.interlock.processor.read.Mirrors;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What a compilation can show of the declarations in an enum. */
final class Evidence implements SourceView {

  private final TypeElement type;
  private final Optional<SourceTrees> trees;

  /**
   * Makes what can be shown of an enum.
   *
   * @param type the enum
   * @param trees the compiler's trees, if they are at hand and show what the user wrote
   */
  Evidence(TypeElement type, Optional<SourceTrees> trees) {
    this.type = type;
    this.trees = trees;
  }

  @Override
  public Optional<Excerpt> excerpt(Origin origin) {
    return trees.flatMap(each -> each.excerpt(type, origin));
  }

  /** An annotation of the user's own means what its declaration says. */
  @Override
  public Optional<SourceView.Meaning> meaning(Origin origin) {
    return Mirrors.of(NamedElements.carrier(type, origin), origin.annotation()).stream()
        .findFirst()
        .map(Mirrors::type)
        .flatMap(
            annotation ->
                (origin.giver() == Giver.ELEMENT
                        ? NamedElements.member(annotation, origin.member())
                            .map(AnnotationText::withDefault)
                        : carried(annotation).map(AnnotationText::of))
                    .map(
                        text ->
                            new SourceView.Meaning(
                                "@" + annotation.getSimpleName(),
                                text,
                                annotation.getQualifiedName().toString(),
                                trees.flatMap(each -> each.meaning(type, annotation, origin)))));
  }

  private static Optional<AnnotationMirror> carried(TypeElement annotation) {
    return Stream.of(Mirrors.STATE, Mirrors.TRANSITION)
        .flatMap(name -> Mirrors.of(annotation, name).stream())
        .filter(each -> !each.getElementValues().isEmpty())
        .findFirst();
  }
}
