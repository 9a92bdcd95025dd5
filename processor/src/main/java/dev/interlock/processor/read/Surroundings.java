package dev.interlock.processor.read;

import java.util.Optional;
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

  private Surroundings() {}

  /** Returns why what is generated could not even be parsed; empty if it can. */
  public static Optional<String> oldLanguage(ProcessingEnvironment environment) {
    SourceVersion language = environment.getSourceVersion();
    return language.compareTo(LANGUAGE) >= 0
        ? Optional.empty()
        : Optional.of(
            "[java-version] Interlock needs Java 17, but this is compiled as Java "
                + language.name().replace("RELEASE_", "")
                + ", so nothing is checked or generated.\n  fix: let the compiler's release be 17 or"
                + " higher. See docs/setup.md#versions");
  }

  /** Returns why what is generated may not compile against the runtime; empty if it does. */
  public static Optional<String> otherRuntime(ProcessingEnvironment environment) {
    int level = level(environment.getElementUtils());
    return level == LEVEL
        ? Optional.empty()
        : Optional.of(
            "[runtime-mismatch] The 'interlock' on the class path has API level "
                + level
                + ", but this 'interlock-processor' generates code for level "
                + LEVEL
                + ".\n  fix: use the same version of both. See docs/setup.md#versions");
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
