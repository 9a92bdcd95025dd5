package dev.interlock.processor.read;

import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What a compilation has to offer to the code that is generated in it. */
public final class Surroundings {

  /** The API level of the runtime that code is generated for. */
  public static final int LEVEL = 1;

  private static final SourceVersion LANGUAGE = SourceVersion.RELEASE_17;
  private static final String LEVEL_CONSTANT = "API_LEVEL";

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private Surroundings() {}

  /** Returns the language that is compiled, if what is generated could not even be parsed in it. */
  public static Optional<String> oldLanguage(ProcessingEnvironment environment) {
    SourceVersion language = environment.getSourceVersion();
    return language.compareTo(LANGUAGE) >= 0
        ? Optional.empty()
        : Optional.of(language.name().replace("RELEASE_", ""));
  }

  /** Returns whether JSpecify's annotations can be named beside an enum. */
  public static boolean areNullsMarked(Elements elements, TypeElement machine) {
    return TypeKey.of(elements, machine).sibling(NULL_MARKED).find(elements).isPresent();
  }

  /** Returns the runtime's level, if what is generated may not compile against it. */
  public static OptionalInt otherRuntime(ProcessingEnvironment environment) {
    int level = level(environment.getElementUtils());
    return level == LEVEL ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Runtimes that don't tell their level are older than all that do. */
  private static int level(Elements elements) {
    return Optional.ofNullable(elements.getTypeElement(Mirrors.GENERATED))
        .map(TypeElement::getEnclosedElements)
        .map(ElementFilter::fieldsIn)
        .flatMap(
            fields ->
                fields.stream()
                    .filter(field -> field.getSimpleName().contentEquals(LEVEL_CONSTANT))
                    .map(VariableElement::getConstantValue)
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .findFirst())
        .orElse(0);
  }
}
