package dev.interlock.processor.usage.body;

import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * A type that was generated for a machine, as the compiler sees it.
 *
 * @param machine the machine
 * @param plan what was generated
 */
record GeneratedType(UsedMachine machine, TypePlan plan) {

  /** Returns what a method of it does; nothing if another version of ours generated it. */
  Optional<GeneratedMethod> method(ExecutableElement method) {
    return plan.methods().stream()
        .filter(each -> method.getSimpleName().contentEquals(each.name()))
        .filter(each -> takes(each.parameters(), method.getParameters()))
        .map(each -> new GeneratedMethod(machine, plan, each))
        .findFirst();
  }

  /** Methods of one name that take as much differ in whether that is a state or an event. */
  private boolean takes(List<Parameter> planned, List<? extends VariableElement> declared) {
    return planned.size() == declared.size()
        && IntStream.range(0, planned.size())
            .allMatch(at -> isState(planned.get(at)) == isState(declared.get(at)));
  }

  private static boolean isState(Parameter parameter) {
    return switch (parameter) {
      case FROM, TO, STATE -> true;
      default -> false;
    };
  }

  private boolean isState(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType type
        && type.asElement().equals(machine.type());
  }
}
