package dev.interlock.processor.usage.body;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a lambda or a method reference is called as.
 *
 * @param methods the abstract methods of its interface; several only where they are all one
 */
public record Functional(List<ExecutableElement> methods) {

  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  public Functional {
    methods = List.copyOf(methods);
  }

  /** Returns what a lambda or a method reference is called as. */
  public static Functional of(Compilation compilation, TreePath function) {
    return new Functional(
        compilation.type(function).map(type -> methods(compilation, type)).orElse(List.of()));
  }

  private static List<ExecutableElement> methods(Compilation compilation, TypeMirror type) {
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.INTERFACE)) {
      return List.of();
    }
    return ElementFilter.methodsIn(compilation.elements().getAllMembers(element)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !OF_OBJECT.contains(method.getSimpleName().toString()))
        .toList();
  }

  /** Returns whether nobody can see what it returns. */
  public boolean isVoid() {
    return !methods.isEmpty()
        && methods.stream().allMatch(each -> each.getReturnType().getKind() == TypeKind.VOID);
  }

  /** Returns whether it may throw whatever it likes, as what expects an exception may. */
  public boolean mayThrow() {
    return methods.stream().anyMatch(each -> !each.getThrownTypes().isEmpty());
  }
}
