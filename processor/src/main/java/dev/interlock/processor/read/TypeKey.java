package dev.interlock.processor.read;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What tells a type from all others in a compilation, and finds it again in another round: several
 * modules that are compiled at once may each have a type of one name.
 *
 * @param module the module's name, empty for the unnamed one
 * @param name the type's qualified name
 */
public record TypeKey(String module, String name) {

  /** Returns the key of a type. */
  public static TypeKey of(Elements elements, TypeElement type) {
    String module =
        Optional.ofNullable(elements.getModuleOf(type))
            .map(each -> each.getQualifiedName().toString())
            .orElse("");
    return new TypeKey(module, type.getQualifiedName().toString());
  }

  /** Returns the key of another type in the same module. */
  public TypeKey sibling(String qualifiedName) {
    return new TypeKey(module, qualifiedName);
  }

  /** Finds the type in the round that it is asked in. */
  public Optional<TypeElement> find(Elements elements) {
    if (module.isEmpty()) {
      return Optional.ofNullable(elements.getTypeElement(name));
    }
    ModuleElement around = elements.getModuleElement(module);
    return Optional.ofNullable(around).map(each -> elements.getTypeElement(each, name));
  }
}
