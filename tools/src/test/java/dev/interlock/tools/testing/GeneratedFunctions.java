package dev.interlock.tools.testing;

import dev.interlock.IllegalTransitionException;
import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was generated for a machine, asked by names: a function of values, or the mixin's method
 * where the enum has that.
 */
public final class GeneratedFunctions {

  private final Class<?> type;
  private final Lifecycle lifecycle;
  private final List<Method> methods = new ArrayList<>();
  private final Map<List<Object>, Method> found = new LinkedHashMap<>();

  private GeneratedFunctions(Class<?> functions) {
    try {
      Method graph = functions.getDeclaredMethod("graph");
      graph.setAccessible(true);
      StateGraph<?> made = (StateGraph<?>) graph.invoke(null);
      this.type = made.type();
      this.lifecycle = Lifecycle.of(made);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    methods.addAll(Arrays.asList(functions.getDeclaredMethods()));
    for (Class<?> mixin : type.getInterfaces()) {
      if (mixin.getSimpleName().endsWith("Moves")) {
        methods.addAll(Arrays.asList(mixin.getDeclaredMethods()));
      }
    }
    methods.removeIf(Method::isSynthetic);
    methods.forEach(method -> method.setAccessible(true));
  }

  /** Returns those of an enum. */
  public static GeneratedFunctions of(Class<?> type) {
    try {
      return new GeneratedFunctions(
          Class.forName(type.getName() + "Transitions", true, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Returns those of all machines there are: the examples, the tests' own, the sound corpus. */
  public static List<GeneratedFunctions> all() {
    List<GeneratedFunctions> all = new ArrayList<>();
    all.add(of(Lifecycles.JOB_STATE));
    for (Class<?> type :
        List.of(
            com.example.OrderStatus.class,
            OddNames.class,
            ParcelStatus.class,
            ScanStatus.class,
            TicketStatus.class)) {
      all.add(of(type));
    }
    SoundMachines.all().forEach(machine -> all.add(new GeneratedFunctions(machine.functions())));
    return all;
  }

  /** Returns the lifecycle that the generated graph tells. */
  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Returns the names of the states, then those of the sentinels. */
  public List<String> values() {
    return Stream.concat(
            lifecycle.states().stream().map(Lifecycle.State::name), lifecycle.sentinels().stream())
        .toList();
  }

  /** Something that a function takes: a constant by its name, or the answers of the guards. */
  public sealed interface Given {}

  private enum Kind {
    VALUE,
    EVENT,
    ACTOR,
    GUARDS
  }

  private record Named(Kind kind, String name) implements Given {}

  private record Answers(Set<String> yes) implements Given {}

  /** Returns a state or sentinel. */
  public static Given value(String name) {
    return new Named(Kind.VALUE, name);
  }

  /** Returns an event. */
  public static Given event(String name) {
    return new Named(Kind.EVENT, name);
  }

  /** Returns an actor. */
  public static Given actor(String name) {
    return new Named(Kind.ACTOR, name);
  }

  /** Returns guards of which some say yes. */
  public static Given guards(Set<String> yes) {
    return new Answers(yes);
  }

  /** Returns what is given, what may be left out included where it is there. */
  public static List<Given> given(
      List<Given> asked, Optional<String> actor, Optional<Set<String>> guards) {
    List<Given> all = new ArrayList<>(asked);
    actor.ifPresent(name -> all.add(actor(name)));
    guards.ifPresent(yes -> all.add(guards(yes)));
    return all;
  }

  /** Asks a question. */
  public boolean is(String function, List<Given> given) {
    return (boolean) call(function, given);
  }

  /** Asks a question whose answer is a set of constants; returns their names. */
  public List<String> names(String function, List<Given> given) {
    return ((Set<?>) call(function, given)).stream().map(each -> ((Enum<?>) each).name()).toList();
  }

  /** Makes a move; returns where it leads, and nothing if it is refused. */
  public Optional<String> move(String function, List<Given> given) {
    try {
      return Optional.of(((Enum<?>) call(function, given)).name());
    } catch (IllegalTransitionException e) {
      return Optional.empty();
    }
  }

  /** Returns whether there is a function of this name, in any spelling, that takes just this. */
  public boolean has(String function, List<Given> given) {
    return !matching(function, given).isEmpty();
  }

  /** Returns whether there is a function of this name, whatever it takes. */
  public boolean has(String function) {
    return !named(function).isEmpty();
  }

  /** Those of just this name; where there is none, in whatever spelling. */
  private List<Method> named(String function) {
    List<Method> exact = methods.stream().filter(each -> each.getName().equals(function)).toList();
    return exact.isEmpty()
        ? methods.stream().filter(each -> each.getName().equalsIgnoreCase(function)).toList()
        : exact;
  }

  private Object call(String function, List<Given> given) {
    Method method =
        found.computeIfAbsent(
            List.of(function, given.stream().map(GeneratedFunctions::kind).toList()),
            asked -> one(function, given));
    List<Object> arguments = new ArrayList<>();
    Object self = null;
    List<Given> rest = given;
    if (!isStatic(method)) {
      self = constant(type, given.get(0));
      rest = given.subList(1, given.size());
    }
    for (int index = 0; index < rest.size(); index++) {
      arguments.add(argument(method.getParameterTypes()[index], rest.get(index)));
    }
    try {
      return method.invoke(self, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new LinkageError(e.getMessage(), e);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Method one(String function, List<Given> given) {
    List<Method> matching = matching(function, given);
    if (matching.isEmpty()) {
      throw new AssertionError("there is no " + function + " of " + given + " for " + type);
    }
    return matching.get(0);
  }

  private List<Method> matching(String function, List<Given> given) {
    return named(function).stream()
        .filter(method -> takes(method, isStatic(method) ? given : given.subList(1, given.size())))
        .toList();
  }

  private boolean takes(Method method, List<Given> given) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != given.size()) {
      return false;
    }
    for (int index = 0; index < types.length; index++) {
      if (!takes(types[index], method, index, kind(given.get(index)))) {
        return false;
      }
    }
    return true;
  }

  /** A parameter's type tells what it is, but for events and actors, which are enums both. */
  private boolean takes(Class<?> parameter, Method method, int index, Kind kind) {
    return switch (kind) {
      case VALUE -> parameter == type;
      case GUARDS -> parameter.isInterface();
      case EVENT ->
          parameter.isEnum()
              && parameter != type
              && index == (isStatic(method) ? 1 : 0)
              && names(parameter).containsAll(lifecycle.events());
      case ACTOR -> parameter.isEnum() && names(parameter).containsAll(lifecycle.actors());
    };
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  private static Kind kind(Given given) {
    return given instanceof Named named ? named.kind() : Kind.GUARDS;
  }

  private static boolean isStatic(Method method) {
    return java.lang.reflect.Modifier.isStatic(method.getModifiers());
  }

  private static Object argument(Class<?> parameter, Given given) {
    if (given instanceof Answers answers) {
      return Proxy.newProxyInstance(
          parameter.getClassLoader(),
          new Class<?>[] {parameter},
          (proxy, method, arguments) -> answers.yes().contains(method.getName()));
    }
    return constant(parameter, given);
  }

  private static Object constant(Class<?> type, Given given) {
    String name = given instanceof Named named ? named.name() : "";
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return type.getName();
  }
}
