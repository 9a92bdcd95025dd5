package dev.interlock.processor.usage.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The methods that a compilation calls, each looked at once: of nearly all calls that is all that
 * is to be known.
 */
public final class CalledMethods {

  private final Machines machines;
  private final Map<Element, CalledMethod> known = new HashMap<>();

  CalledMethods(Machines machines) {
    this.machines = machines;
  }

  /** Returns what a method has to do with machines; as does what is none, nothing. */
  CalledMethod of(Element called) {
    CalledMethod method = known.get(called);
    if (method == null) {
      method =
          called instanceof ExecutableElement executable ? read(executable) : CalledMethod.OTHER;
      known.put(called, method);
    }
    return method;
  }

  private CalledMethod read(ExecutableElement method) {
    Optional<GeneratedMethod> generated =
        machines.generated(method).flatMap(type -> type.method(method));
    if (generated.isPresent()) {
      return new CalledMethod(generated, false, false);
    }
    List<? extends TypeMirror> taken = ((ExecutableType) method.asType()).getParameterTypes();
    boolean state = taken.size() == 1 && machines.of(taken.get(0)).isPresent();
    boolean statement = !taken.isEmpty() && Statements.areTakenBy(method);
    return new CalledMethod(generated, state, statement);
  }
}
