package dev.interlock.processor.naming;

import dev.interlock.processor.model.Origin;
import java.util.List;

/**
 * A member that will be generated, as far as it can clash with another.
 *
 * @param type the simple name of the type that it belongs to
 * @param name the member's name
 * @param parameters the simple names of the erased parameter types; a constant has none
 * @param constant whether it is an enum's constant, else a method
 * @param cause what it is generated for, as messages call it
 * @param origin where the cause was declared; the enum for members that every machine has
 */
public record Member(
    String type,
    String name,
    List<String> parameters,
    boolean constant,
    String cause,
    Origin origin) {

  /** What no two members of a program may share. */
  List<Object> key() {
    return List.of(type, name, parameters, constant);
  }

  /** Returns the member as messages show it. */
  public String text() {
    return type + "." + name + (constant ? "" : "(" + String.join(", ", parameters) + ")");
  }
}
