package dev.interlock;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Finds the graph that was generated for an enum, by the name of the class that holds it. */
final class GeneratedGraph {

  private GeneratedGraph() {}

  static <S extends Enum<S>> StateGraph<S> of(Class<S> asked) {
    StateGraph<S> found = find(asked);
    if (found == null) {
      Class<S> type = declaring(asked);
      throw none(type, "there is no " + holder(type) + " with a static method graph()");
    }
    return found;
  }

  /** Returns null if none was generated. */
  static <S extends Enum<S>> @Nullable StateGraph<S> find(Class<S> asked) {
    Class<S> type = declaring(asked);
    Method method = method(type);
    if (method == null) {
      return null;
    }
    if (!method.trySetAccessible()) {
      throw closed(type, GeneratedGraph.class.getModule());
    }
    if (call(method) instanceof StateGraph<?> graph && graph.type() == type) {
      @SuppressWarnings("unchecked") // of the same enum
      StateGraph<S> found = (StateGraph<S>) graph;
      return found;
    }
    throw none(type, method.getDeclaringClass().getName() + " holds no graph of it");
  }

  /** A constant with a body is of a class of its own. */
  @SuppressWarnings("unchecked") // of an enum's constant, the class above is the enum
  private static <S extends Enum<S>> Class<S> declaring(Class<S> asked) {
    if (asked.isEnum()) {
      return asked;
    }
    Class<? super S> above = asked.getSuperclass();
    if (above != null && above.isEnum()) {
      return (Class<S>) above;
    }
    throw new IllegalArgumentException(asked.getName() + " is no enum");
  }

  private static String holder(Class<?> type) {
    String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
    return prefix + EnumNames.of(type).replace('.', '_') + "Transitions";
  }

  private static @Nullable Method method(Class<?> type) {
    try {
      Method method =
          Class.forName(holder(type), true, type.getClassLoader()).getDeclaredMethod("graph");
      return Modifier.isStatic(method.getModifiers()) ? method : null;
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return null;
    }
  }

  private static IllegalArgumentException closed(Class<?> type, Module asking) {
    return new IllegalArgumentException(
        "what was generated for "
            + type.getName()
            + " can't be called from here: "
            + type.getModule()
            + " has to open "
            + type.getPackageName()
            + (asking.isNamed() ? " to " + asking.getName() : ""));
  }

  private static IllegalArgumentException none(Class<?> type, String reason) {
    return new IllegalArgumentException(
        "no lifecycle was generated for "
            + type.getName()
            + ": "
            + reason
            + "; is one of its constants annotated with @State or @Transition, and did the"
            + " annotation processor run when it was compiled?");
  }

  /** Whatever the method throws is the caller's. */
  private static Object call(Method method) {
    try {
      return method.invoke(null);
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
