package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Writes annotations as source code says them, for messages that quote a declaration where the
 * source isn't at hand. Compilers differ in how they print annotations, so they aren't asked; in
 * the order of the members, all keep to the source.
 */
public final class AnnotationText {

  private AnnotationText() {}

  /** Returns an annotation with what is written in it. */
  public static String of(AnnotationMirror mirror) {
    String written =
        mirror.getElementValues().entrySet().stream()
            .map(entry -> entry.getKey().getSimpleName() + " = " + value(entry.getValue()))
            .collect(Collectors.joining(", "));
    String name = "@" + Mirrors.type(mirror).getSimpleName();
    return written.isEmpty() ? name : name + "(" + written + ")";
  }

  /** Returns an annotation's element as its declaration says it: {@code int[] from()}. */
  public static String declaration(ExecutableElement element) {
    String type = element.getReturnType().toString();
    return type.replaceAll("(\\w+\\.)+(?=\\w)", "") + " " + element.getSimpleName() + "()";
  }

  /** Returns an annotation's element with its default, if it has one. */
  public static String withDefault(ExecutableElement element) {
    return declaration(element)
        + Optional.ofNullable(element.getDefaultValue())
            .map(value -> " default " + value(value))
            .orElse("");
  }

  private static String value(AnnotationValue value) {
    List<AnnotationValue> items = Mirrors.items(value);
    String text =
        items.stream().map(item -> item(item.getValue())).collect(Collectors.joining(", "));
    return items.size() == 1 ? text : "{" + text + "}";
  }

  private static String item(Object item) {
    if (item instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (!(item instanceof String string)) {
      return item.toString();
    }
    return string.equals(Reference.ANY)
        ? "Transition.ANY"
        : '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
