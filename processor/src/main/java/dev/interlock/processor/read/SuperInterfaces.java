package dev.interlock.processor.read;

import dev.interlock.processor.declaration.SuperInterface;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads which interfaces an enum implements. One that is still to be generated is an error to the
 * compiler, but has its name.
 */
final class SuperInterfaces {

  private final Set<SuperInterface> found = new LinkedHashSet<>();
  private final Set<TypeElement> seen = new HashSet<>();

  private final TypeElement subject;

  private SuperInterfaces(TypeElement subject) {
    this.subject = subject;
  }

  static List<SuperInterface> of(TypeElement type) {
    SuperInterfaces interfaces = new SuperInterfaces(type);
    interfaces.add(type, true);
    return List.copyOf(interfaces.found);
  }

  private void add(TypeElement type, boolean direct) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        found.add(new SuperInterface(Types.nameWithin(subject, element), direct));
        if (seen.add(element)) {
          add(element, false);
        }
      }
    }
  }
}
