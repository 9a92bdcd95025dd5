package dev.interlock.processor.usage.bypass.source;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which class something is declared in. */
public final class Owner {

  private Owner() {}

  /** Returns the class of a member. */
  public static TypeElement of(Element member) {
    return find(member)
        .orElseThrow(() -> new IllegalArgumentException(member + " is a member of nothing"));
  }

  /**
   * Returns the innermost class around something; nothing around a package or a top-level class.
   */
  public static Optional<TypeElement> find(Element element) {
    Element at = element.getEnclosingElement();
    while (at != null && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return at instanceof TypeElement type ? Optional.of(type) : Optional.empty();
  }

  /** Returns the top-level class around a member. */
  public static TypeElement outermost(Element member) {
    TypeElement at = of(member);
    for (Optional<TypeElement> around = find(at); around.isPresent(); around = find(at)) {
      at = around.get();
    }
    return at;
  }
}
