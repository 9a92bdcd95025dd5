package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Which parameters of a class's constructors become which of its fields. */
final class Restored {

  private final Body body;
  private final Uses uses;
  private final Map<Element, Map<Integer, VariableElement>> fields = new LinkedHashMap<>();

  Restored(Body body, Uses uses) {
    this.body = body;
    this.uses = uses;
    addAssigned();
    addComponents();
    addChained();
  }

  /** Returns the fields, by constructor and by the place of the parameter. */
  Map<Element, Map<Integer, VariableElement>> all() {
    return fields;
  }

  /** Returns the component that a parameter of a record's constructor becomes by itself. */
  Optional<VariableElement> component(Element parameter) {
    return parameter.getEnclosingElement() instanceof ExecutableElement constructor
            && constructor.getKind() == ElementKind.CONSTRUCTOR
            && Owner.of(constructor).getKind() == ElementKind.RECORD
        ? Optional.ofNullable(fields.get(constructor))
            .map(each -> each.get(constructor.getParameters().indexOf(parameter)))
        : Optional.empty();
  }

  private void addAssigned() {
    for (TreePath each : body.variables().assignments()) {
      AssignmentTree tree = (AssignmentTree) each.getLeaf();
      Element field =
          body.compilation().element(new TreePath(each, tree.getVariable())).orElse(null);
      if (field instanceof VariableElement variable && field.getKind() == ElementKind.FIELD) {
        parameter(new TreePath(each, tree.getExpression()))
            .ifPresent(parameter -> add(parameter, variable));
      }
    }
  }

  private void add(VariableElement parameter, VariableElement field) {
    if (parameter.getEnclosingElement() instanceof ExecutableElement constructor
        && constructor.getKind() == ElementKind.CONSTRUCTOR
        && Owner.find(constructor).equals(Owner.find(field))) {
      int at = constructor.getParameters().indexOf(parameter);
      fields.computeIfAbsent(constructor, each -> new HashMap<>()).put(at, field);
    }
  }

  /** Returns the parameter that a value is, also where it is looked at first. */
  private Optional<VariableElement> parameter(TreePath expression) {
    TreePath value = Around.bare(expression);
    if (value.getLeaf() instanceof MethodInvocationTree call
        && !call.getArguments().isEmpty()
        && body.compilation().element(new TreePath(value, call.getMethodSelect())).orElse(null)
            instanceof ExecutableElement method
        && Readings.passesOn(method)) {
      return parameter(new TreePath(value, call.getArguments().get(0)));
    }
    return body.compilation()
        .element(value)
        .filter(each -> each.getKind() == ElementKind.PARAMETER)
        .map(VariableElement.class::cast);
  }

  /** What a record's own constructor is given becomes the components, unless it says otherwise. */
  private void addComponents() {
    for (TreePath each : body.variables().declarations()) {
      Element field = body.compilation().element(each).orElse(null);
      if (field instanceof VariableElement variable
          && field.getKind() == ElementKind.FIELD
          && !field.getModifiers().contains(Modifier.STATIC)
          && field.getEnclosingElement() instanceof TypeElement type
          && type.getKind() == ElementKind.RECORD) {
        canonical(type).ifPresent(constructor -> add(parameter(constructor, field), variable));
      }
    }
  }

  private static VariableElement parameter(ExecutableElement constructor, Element component) {
    return constructor.getParameters().stream()
        .filter(each -> each.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<ExecutableElement> canonical(TypeElement type) {
    List<String> components =
        type.getRecordComponents().stream().map(each -> text(each, each.getSimpleName())).toList();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(
            each ->
                each.getParameters().stream()
                    .map(parameter -> text(parameter, parameter.getSimpleName()))
                    .toList()
                    .equals(components))
        .findFirst();
  }

  private static String text(Element element, CharSequence name) {
    return element.asType() + " " + name;
  }

  /** {@code this(…)}, one after the other. */
  private void addChained() {
    for (Element each : List.copyOf(fields.keySet())) {
      Map<Integer, VariableElement> own = Map.copyOf(fields.getOrDefault(each, Map.of()));
      for (TreePath call : uses.calls(each)) {
        if (call.getLeaf() instanceof MethodInvocationTree tree) {
          own.forEach(
              (at, field) -> {
                if (at < tree.getArguments().size()) {
                  parameter(new TreePath(call, tree.getArguments().get(at)))
                      .ifPresent(parameter -> add(parameter, field));
                }
              });
        }
      }
    }
  }
}
