package dev.interlock.tools.testing;

import dev.interlock.StateGraph;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A machine, and what its generated functions answer about it. */
public final class Machine {

  private final Class<?> functions;
  private final StateGraph<?> graph;

  Machine(Class<?> functions) throws ReflectiveOperationException {
    this.functions = functions;
    Method method = functions.getDeclaredMethod("graph");
    method.setAccessible(true);
    this.graph = (StateGraph<?>) method.invoke(null);
  }

  /** Returns the class of its generated functions. */
  public Class<?> functions() {
    return functions;
  }

  /** Returns its graph. */
  public StateGraph<?> graph() {
    return graph;
  }

  /** Returns the names of all constants, sentinels included. */
  public List<String> constants() {
    return Arrays.stream(graph.type().getEnumConstants()).map(Enum::name).toList();
  }

  /** Returns whether {@code isInitial} says so. */
  public boolean isInitial(String state) {
    return (boolean) call("isInitial", List.of(constant(state)));
  }

  /** Returns whether {@code canTransition} says so, whoever acts. */
  public boolean canTransition(String from, String to) {
    return (boolean) call("canTransition", List.of(constant(from), constant(to)));
  }

  /**
   * Returns whether {@code canTransition} says so of an actor; of nobody told, whether anyone may.
   */
  public boolean canTransition(String from, String to, Optional<String> actor) {
    if (actor.isEmpty()) {
      return graph.arcs().stream()
          .anyMatch(
              arc ->
                  arc.from().name().equals(from)
                      && arc.to().name().equals(to)
                      && arc.actors().isEmpty());
    }
    Method method = method("canTransition", 3);
    Object by =
        Arrays.stream(method.getParameterTypes()[2].getEnumConstants())
            .filter(each -> ((Enum<?>) each).name().equals(actor.get()))
            .findFirst()
            .orElseThrow();
    return (boolean) call("canTransition", List.of(constant(from), constant(to), by));
  }

  /** Returns the constants that a state leads to by one step or more, of those that pass. */
  public Set<String> reachable(String from, Step step) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String each = open.remove();
      for (String to : constants()) {
        if (!found.contains(to) && step.passes(each, to)) {
          found.add(to);
          open.add(to);
        }
      }
    }
    return found;
  }

  /** Whether one step passes. */
  public interface Step {
    /** Asks about one step. */
    boolean passes(String from, String to);
  }

  private Object constant(String name) {
    return Arrays.stream(graph.type().getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Method method(String name, int parameters) {
    return Arrays.stream(functions.getDeclaredMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == parameters)
        .filter(
            each ->
                parameters == 1
                    || (each.getParameterTypes()[0] == graph.type()
                        && each.getParameterTypes()[1] == graph.type()))
        .filter(each -> parameters < 3 || each.getParameterTypes()[2].isEnum())
        .findFirst()
        .orElseThrow();
  }

  private Object call(String name, List<Object> arguments) {
    try {
      Method method = method(name, arguments.size());
      method.setAccessible(true);
      return method.invoke(null, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return graph.type().getName();
  }
}
