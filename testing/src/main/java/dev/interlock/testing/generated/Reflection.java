package dev.interlock.testing.generated;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;

/** Calls what was generated, which is as visible as the user's enum. */
final class Reflection {

  private Reflection() {}

  /**
   * Lets this module at a member.
   *
   * @throws IllegalArgumentException if its module doesn't allow that; it says what to do
   */
  static <M extends AccessibleObject & Member> M opened(M member) {
    if (!member.trySetAccessible()) {
      Class<?> type = member.getDeclaringClass();
      throw new IllegalArgumentException(
          type.getName()
              + " can't be called from here: "
              + type.getModule()
              + " has to open "
              + type.getPackageName()
              + " to "
              + Reflection.class.getModule().getName());
    }
    return member;
  }

  /** Calls a method; whatever it throws unchecked is the caller's. */
  static Object call(Method method, Object receiver, Object... arguments) {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
