package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import java.util.List;
import java.util.Locale;

/**
 * A member that will be generated, as far as it can clash with another.
 *
 * @param type the simple name of the type that it belongs to; empty for a type in the package
 * @param kind what it is
 * @param name the member's name
 * @param parameters the simple names of the erased parameter types, of a method
 * @param cause what it is generated for, as messages call it
 * @param origin where the cause was declared; the enum for members that every machine has
 */
public record Member(
    String type, Kind kind, String name, List<String> parameters, String cause, Origin origin) {

  /** Kinds of members, each with a space of names of its own. */
  public enum Kind {
    /** A method. */
    METHOD,
    /** A constant of an enum. */
    CONSTANT,
    /** A field of a type. */
    FIELD,
    /** A type; its file is found by its name, on some systems whatever the case of letters. */
    TYPE
  }

  /** What no two members of a program may share. */
  List<Object> key() {
    String spelled = kind == Kind.TYPE ? name.toLowerCase(Locale.ROOT) : name;
    return List.of(type, kind, spelled, parameters);
  }

  /** Returns the member as messages show it. */
  public String text() {
    String list = kind == Kind.METHOD ? "(" + String.join(", ", parameters) + ")" : "";
    return type + "." + name + list;
  }
}
