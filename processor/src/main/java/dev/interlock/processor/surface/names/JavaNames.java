package dev.interlock.processor.surface.names;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.model.Group;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which declared names can be used as names in generated Java. */
public final class JavaNames {

  /** What an enum has already, by {@code Object}, {@code Enum} or the language. */
  private static final Set<String> ENUM_METHODS =
      Set.of(
          "clone",
          "compareTo",
          "describeConstable",
          "equals",
          "finalize",
          "getClass",
          "getDeclaringClass",
          "hashCode",
          "name",
          "notify",
          "notifyAll",
          "ordinal",
          "toString",
          "valueOf",
          "values",
          "wait");

  /** What every object has already, without a parameter. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** Returns whether generated code can name the enum. */
  public static boolean canName(MachineDeclaration declaration) {
    return declaration.subject().visibility().compareTo(Visibility.PRIVATE) < 0
        && !isObscured(declaration);
  }

  /**
   * Returns whether generated code would mean a variable of its own by the enum's name, or by that
   * of the type around it, and has no other name for it.
   */
  public static boolean isObscured(MachineDeclaration declaration) {
    EnumName name = declaration.subject().name();
    return name.packageName().isEmpty() && Variables.contain(name.simpleNames().get(0));
  }

  /** Returns whether an event of this name can be a method of the enum. */
  public static boolean isEvent(String name) {
    return SourceVersion.isName(name) && isSimple(name) && !ENUM_METHODS.contains(name);
  }

  /** Returns whether the name is one of the methods that every enum has. */
  public static boolean isEnumMethod(String name) {
    return ENUM_METHODS.contains(name);
  }

  /** Returns whether a guard of this name can be a method of any object. */
  public static boolean isGuard(String name) {
    return SourceVersion.isName(name) && isSimple(name) && !OBJECT_METHODS.contains(name);
  }

  /** Returns whether a group can be part of a method's name, and a type. */
  public static boolean isGroup(Group group) {
    return SourceVersion.isIdentifier(group.name()) && SourceVersion.isName(Names.groupType(group));
  }

  /** Returns whether an actor of this name can be a constant. */
  public static boolean isActor(String name) {
    return SourceVersion.isIdentifier(name) && SourceVersion.isName(Names.constant(name));
  }

  /** Returns whether a constant's label can be a type's name. */
  public static boolean isLabel(String label) {
    return SourceVersion.isIdentifier(label);
  }

  private static boolean isSimple(String name) {
    return name.indexOf('.') < 0;
  }
}
