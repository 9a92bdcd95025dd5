package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.bypass.source.Around;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setter that Lombok wrote into a class, where the annotation is that asks for it.
 *
 * @param name the annotation, with its at sign
 * @param onField whether it is on the field alone
 */
record Lombok(String name, boolean onField) {

  private static final String MARK = "lombok.Generated";
  private static final List<String> WITHERS = List.of("With", "Wither");
  private static final List<String> SETTERS = List.of("Setter", "Data");

  /** Returns the setter around a place; nothing if somebody wrote it. */
  static Optional<Lombok> setter(TreePath place) {
    TreePath path = Around.method(place);
    if (!(path.getLeaf() instanceof MethodTree method)
        || names(method.getModifiers()).noneMatch(MARK::endsWith)
        || !method.getModifiers().toString().contains(MARK)) {
      return Optional.empty();
    }
    ClassTree type = (ClassTree) path.getParentPath().getLeaf();
    List<String> wanted = method.getName().toString().startsWith("with") ? WITHERS : SETTERS;
    Optional<Lombok> onField =
        type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(field -> method.getParameters().get(0).getName().equals(field.getName()))
            .flatMap(field -> names(field.getModifiers()))
            .filter(wanted::contains)
            .map(each -> new Lombok("@" + each, true))
            .findFirst();
    return onField.or(
        () ->
            names(type.getModifiers())
                .filter(wanted::contains)
                .map(each -> new Lombok("@" + each, false))
                .findFirst());
  }

  /** Returns what to do in its place, as the beginning of a sentence. */
  String instead() {
    String one = name.equals("@Data") ? "@Setter" : name;
    return onField
        ? "replace " + name + " on the field"
        : "put " + one + "(AccessLevel.NONE) on the field and replace the setter";
  }

  private static Stream<String> names(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream().map(Lombok::simpleName);
  }

  private static String simpleName(AnnotationTree annotation) {
    String type = annotation.getAnnotationType().toString();
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
