package dev.interlock.processor.usage.body;

import dev.interlock.processor.read.EnumReader;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.read.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The machines that a compilation uses, each read once. What isn't one is remembered, too: nearly
 * all types that code mentions have nothing to do with any machine.
 */
public final class Machines {

  private final Elements elements;
  private final Map<Element, Optional<UsedMachine>> enums = new HashMap<>();
  private final Map<Element, Optional<GeneratedType>> types = new HashMap<>();

  private Optional<Boolean> possible = Optional.empty();

  /** Makes the machines of a compilation whose annotation processing is over. */
  public Machines(Elements elements) {
    this.elements = elements;
  }

  /** Returns whether there can be any: no class mentions one where our annotations aren't there. */
  public boolean arePossible() {
    if (possible.isEmpty()) {
      // Every module is asked for it.
      possible = Optional.of(elements.getTypeElement(Mirrors.STATE) != null);
    }
    return possible.get();
  }

  /** Returns the machine whose enum a type is; nothing for any other type. */
  public Optional<UsedMachine> of(TypeMirror type) {
    return type instanceof DeclaredType declared ? of(declared.asElement()) : Optional.empty();
  }

  /** Returns the machine whose enum an element is; nothing for any other element. */
  public Optional<UsedMachine> of(Element element) {
    if (element.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    Optional<UsedMachine> known = enums.get(element);
    if (known == null) {
      known = read((TypeElement) element);
      enums.put(element, known);
    }
    return known;
  }

  private Optional<UsedMachine> read(TypeElement type) {
    return EnumReader.isMachine(type)
        ? EnumReader.read(type, elements)
            .map(each -> new UsedMachine(type, each))
            // Of one with a fault nobody knows what was meant.
            .filter(each -> each.machine().faults().isEmpty())
        : Optional.empty();
  }

  /**
   * Returns the type with a method, or around the one with it, that was generated for a machine.
   */
  Optional<GeneratedType> generated(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    Optional<GeneratedType> known = types.get(owner);
    if (known == null) {
      known = owner instanceof TypeElement type ? find(type) : Optional.empty();
      types.put(owner, known);
    }
    return known;
  }

  private Optional<GeneratedType> find(TypeElement type) {
    List<String> names = new ArrayList<>(List.of(type.getSimpleName().toString()));
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
      names.add(0, around.getSimpleName().toString());
    }
    List<AnnotationMirror> marks = Mirrors.of(outermost, Mirrors.GENERATED);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    TypeKey key = TypeKey.of(elements, outermost);
    return Mirrors.items(marks.get(0), "value").stream()
        .flatMap(name -> key.sibling(name.getValue().toString()).find(elements).stream())
        .flatMap(machine -> of(machine).stream())
        .flatMap(
            machine ->
                machine.generated(names).stream().map(plan -> new GeneratedType(machine, plan)))
        .findFirst();
  }
}
