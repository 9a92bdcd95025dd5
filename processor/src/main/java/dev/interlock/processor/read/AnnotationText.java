package dev.interlock.processor.read;

import dev.interlock.processor.model.TransitionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Writes annotations as source code says them, for messages that quote a declaration. Compilers
 * differ in how they print annotations and in which order they keep the members, so neither is
 * asked of them.
 */
final class AnnotationText {

  private static final List<String> ORDER =
      List.of("on", "from", "to", "except", "by", "guard", "onlyFrom", "onlyTo", "onlyBy");

  private AnnotationText() {}

  /** Returns an annotation with what is written of these members. */
  static String of(AnnotationMirror mirror, List<String> members) {
    List<String> written = new ArrayList<>();
    ORDER.stream()
        .filter(members::contains)
        .forEach(
            member ->
                Mirrors.value(mirror, member)
                    .map(AnnotationText::value)
                    .filter(text -> !text.equals("{}"))
                    .ifPresent(text -> written.add(member + " = " + text)));
    String name = "@" + Mirrors.type(mirror).getSimpleName();
    return written.isEmpty() ? name : name + "(" + String.join(", ", written) + ")";
  }

  /** Returns an annotation's element as its declaration says it: {@code int[] from()}. */
  static String declaration(ExecutableElement element) {
    String type = element.getReturnType().toString();
    return type.replaceAll("(\\w+\\.)+(?=\\w)", "") + " " + element.getSimpleName() + "()";
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
    return string.equals(TransitionDeclaration.ANY)
        ? "Transition.ANY"
        : '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
