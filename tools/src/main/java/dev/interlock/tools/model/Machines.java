package dev.interlock.tools.model;

import dev.interlock.StateGraph;
import java.util.Objects;
import java.util.Optional;

/** Finds the lifecycles of enums by the enums' names. */
public final class Machines {

  private final ClassLoader classes;

  /** Finds those of the enums that a class loader finds. */
  public Machines(ClassLoader classes) {
    this.classes = Objects.requireNonNull(classes, "classes");
  }

  /**
   * Finds a lifecycle.
   *
   * @param type the enum's full name; a nested one's with dots or with {@code $}
   * @return empty if there is no class of that name
   * @throws IllegalArgumentException if no lifecycle was generated for it, or if it can't be
   *     loaded; it says why
   */
  public Optional<StateGraph<?>> find(String type) {
    try {
      Optional<Class<?>> found = type(type);
      return found.isPresent() ? Optional.of(graph(found.get())) : Optional.empty();
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (LinkageError e) {
      throw new IllegalArgumentException(
          type
              + " can't be loaded: "
              + e
              + "; does the class path have everything that it needs, and was it compiled with this"
              + " version of Interlock?",
          e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // StateGraph asks whether it is an enum
  private static StateGraph<?> graph(Class<?> type) {
    return StateGraph.of((Class) type);
  }

  private Optional<Class<?>> type(String type) {
    String name = type;
    while (true) {
      try {
        return Optional.of(Class.forName(name, true, classes));
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }
}
