package dev.interlock.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The API level of the runtime that a compilation sees. */
public final class RuntimeLevel {

  /** The level that code is generated for. */
  public static final int REQUIRED = 1;

  private static final String CONSTANT = "API_LEVEL";

  private RuntimeLevel() {}

  /** Returns what is wrong with the runtime that a compilation sees; empty if nothing is. */
  public static Optional<String> mismatch(Elements elements) {
    int found = of(elements);
    return found == REQUIRED
        ? Optional.empty()
        : Optional.of(
            "The 'interlock' on the class path has API level "
                + found
                + ", but this 'interlock-processor' generates code for level "
                + REQUIRED
                + ".\n  fix: use the same version of both. See docs/setup.md#versions");
  }

  /** Runtimes that don't tell their level are older than all that do. */
  private static int of(Elements elements) {
    return Optional.ofNullable(elements.getTypeElement(Mirrors.GENERATED))
        .map(TypeElement::getEnclosedElements)
        .map(ElementFilter::fieldsIn)
        .flatMap(
            fields ->
                fields.stream()
                    .filter(field -> field.getSimpleName().contentEquals(CONSTANT))
                    .map(VariableElement::getConstantValue)
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .findFirst())
        .orElse(0);
  }
}
