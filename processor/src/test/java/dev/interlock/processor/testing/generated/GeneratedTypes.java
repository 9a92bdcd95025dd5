package dev.interlock.processor.testing.generated;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The generated types of one machine, used by the names of their members. */
public final class GeneratedTypes {

  private final Program program;
  private final String name;
  private final String prefix;

  /**
   * Makes those of a machine.
   *
   * @param name how the generated types' names begin
   * @param prefix what the names leave out
   */
  public GeneratedTypes(Program program, String name, String prefix) {
    this.program = program;
    this.name = name;
    this.prefix = prefix;
  }

  public Class<?> functions() {
    return program.type(name + "Transitions");
  }

  public Class<?> machine() {
    return program.type(name + "Machine");
  }

  public Class<?> typed() {
    return program.type("Typed" + name);
  }

  public Class<?> guardsType() {
    return program.type(name + "Guards");
  }

  /** Returns the type of an actor's view. */
  public Class<?> view(String actor) {
    return program.type(name + "Machine$" + camel(actor));
  }

  public Class<?> stateType() {
    return program.type(name.replace('_', '$'));
  }

  public List<Enum<?>> states() {
    return constants(stateType());
  }

  /** Returns the constant of an event by its method. */
  public Enum<?> event(String method) {
    return constants(program.type(name + "Event")).stream()
        .filter(each -> method(each.name()).equals(method))
        .findFirst()
        .orElseThrow();
  }

  public Enum<?> actor(String actor) {
    return constants(actorType()).stream()
        .filter(each -> each.name().equals(actor))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the enum of the actors: generated, or within that of the states. */
  public Class<?> actorType() {
    return program.has(name + "Actor")
        ? program.type(name + "Actor")
        : stateType().getDeclaredClasses()[0];
  }

  /** Returns the actors as types, by the actors' names. */
  public Map<String, Object> actorInstances() {
    Map<String, Object> instances = new TreeMap<>();
    for (Field field : typed().getFields()) {
      if (isActorType(field.getType())) {
        try {
          Object instance = field.get(null);
          Object actor =
              call(field.getType(), Optional.of(instance), "actor").result().orElseThrow();
          instances.put(((Enum<?>) actor).name(), instance);
        } catch (IllegalAccessException e) {
          throw new AssertionError(field.toString(), e);
        }
      }
    }
    return instances;
  }

  /** Returns whether a type within the typed states is one of actors. */
  public static boolean isActorType(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("actor"));
  }

  private static List<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).<Enum<?>>map(each -> (Enum<?>) each).toList();
  }

  public StateGraph<?> graph() {
    return (StateGraph<?>) call(functions(), Optional.empty(), "graph").result().orElseThrow();
  }

  /** Returns every way in which the guards can answer: those that say yes. */
  public List<Set<String>> answers() {
    List<String> guards = guards();
    return IntStream.range(0, 1 << guards.size())
        .<Set<String>>mapToObj(
            bits ->
                IntStream.range(0, guards.size())
                    .filter(i -> (bits & 1 << i) != 0)
                    .mapToObj(guards::get)
                    .collect(Collectors.toCollection(TreeSet::new)))
        .toList();
  }

  /** Returns the events as their methods are called. */
  public List<String> events() {
    return graph().events().stream().map(GeneratedTypes::method).toList();
  }

  /** Returns the method of an event that has this constant: finishDrain for FINISH_DRAIN. */
  public static String method(String constant) {
    String name = camel(constant);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the arcs of an event, by its method. */
  public Stream<? extends StateGraph.Arc<?>> on(String event) {
    return graph().arcs().stream()
        .filter(arc -> arc.event().map(GeneratedTypes::method).filter(event::equals).isPresent());
  }

  /** Returns the arcs to a state, by whatever name. */
  public Stream<? extends StateGraph.Arc<?>> to(Enum<?> to) {
    return graph().arcs().stream().filter(arc -> arc.to() == to);
  }

  /** Returns the arcs to a state that have no event. */
  public Stream<? extends StateGraph.Arc<?>> unnamed(Enum<?> to) {
    return to(to).filter(arc -> arc.event().isEmpty());
  }

  public static boolean isGuarded(StateGraph.Arc<?> arc) {
    return arc.guard().isPresent();
  }

  public List<String> guards() {
    return graph().arcs().stream().flatMap(arc -> arc.guard().stream()).distinct().toList();
  }

  /** Returns guards that say yes if they are among those named. */
  public Object guards(Set<String> yes) {
    return Proxy.newProxyInstance(
        guardsType().getClassLoader(),
        new Class<?>[] {guardsType()},
        (proxy, method, arguments) -> yes.contains(method.getName()));
  }

  public boolean hasHooks() {
    return program.has(name + "Hooks");
  }

  /** Returns a new machine in a state, with hooks that do nothing where it has hooks. */
  public Object at(Enum<?> state) {
    Stream<Object> hooks =
        publicMethods(machine())
            .filter(each -> each.getName().equals("at"))
            .flatMap(each -> Stream.of(each.getParameterTypes()).skip(1))
            .map(GeneratedTypes::doingNothing);
    Object[] arguments = Stream.concat(Stream.of(state), hooks).toArray();
    return call(machine(), Optional.empty(), "at", arguments).result().orElseThrow();
  }

  @SuppressWarnings("NullAway") // What returns nothing returns null.
  private static Object doingNothing(Class<?> hooks) {
    return Proxy.newProxyInstance(
        hooks.getClassLoader(), new Class<?>[] {hooks}, (proxy, method, arguments) -> null);
  }

  /** Returns the typed state of a constant. */
  public Object typed(Enum<?> state) {
    return call(typed(), Optional.empty(), "of", state).result().orElseThrow();
  }

  public String label(Enum<?> state) {
    return state.name().substring(prefix.length());
  }

  /** Returns how the moves to a state are called after {@code try}: ToRunning. */
  public String towards(Enum<?> state) {
    String name = "To" + camel(label(state));
    return name.equals("ToString") ? "ToStringState" : name;
  }

  /**
   * Returns a name as it is within one that begins with something else: UPDATE_JOB as UpdateJob.
   */
  public static String camel(String upper) {
    return Arrays.stream(upper.split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  public static String capitalized(String event) {
    return event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1);
  }

  /** What a call came to: a value, which may be nothing, or a refusal. */
  public record Outcome(Optional<Object> result, Optional<Refusal<?>> refusal) {

    public static Outcome of(Object result) {
      return new Outcome(Optional.of(result), Optional.empty());
    }

    public static Outcome refused(Refusal<?> refusal) {
      return new Outcome(Optional.empty(), Optional.of(refusal));
    }
  }

  /** Calls the public method that takes exactly these arguments. */
  public static Outcome call(
      Class<?> type, Optional<Object> target, String name, Object... arguments) {
    List<Method> fitting = fitting(type, name, arguments);
    if (fitting.size() != 1) {
      throw new AssertionError(type + "." + name + Arrays.toString(arguments) + ": " + fitting);
    }
    return call(fitting.get(0), target, arguments);
  }

  /** Calls the method of a typed state that takes these arguments, in each of its forms. */
  public static Outcome callAll(Object target, String name, Object... arguments) {
    List<Outcome> outcomes =
        fitting(target.getClass(), name, arguments).stream()
            .map(each -> call(each, Optional.of(target), arguments))
            .distinct()
            .toList();
    if (outcomes.size() != 1) {
      throw new AssertionError(target + "." + name + Arrays.toString(arguments) + outcomes);
    }
    return outcomes.get(0);
  }

  private static List<Method> fitting(Class<?> type, String name, Object... arguments) {
    return publicMethods(type)
        .filter(each -> each.getName().equals(name))
        .filter(each -> takes(each, arguments))
        .toList();
  }

  private static Outcome call(Method method, Optional<Object> target, Object... arguments) {
    try {
      Object result = method.invoke(target.orElse(null), arguments);
      return new Outcome(Optional.ofNullable(result), Optional.empty());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalTransitionException refused) {
        return Outcome.refused(refused.refusal());
      }
      throw new AssertionError(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  public static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> Modifier.isPublic(each.getModifiers()))
        .filter(each -> !each.isBridge() && !each.isSynthetic());
  }

  /** Returns whether there is a public method that takes exactly these arguments. */
  public static boolean takes(Class<?> type, String name, Object... arguments) {
    return !fitting(type, name, arguments).isEmpty();
  }

  private static boolean takes(Method method, Object[] arguments) {
    return method.getParameterCount() == arguments.length
        && IntStream.range(0, arguments.length)
            .allMatch(i -> method.getParameterTypes()[i].isInstance(arguments[i]));
  }

  /** Returns the public methods as {@code Result name(Parameter, Parameter)}, sorted. */
  public static List<String> signatures(Class<?> type) {
    List<String> signatures = new ArrayList<>();
    publicMethods(type)
        .forEach(
            each ->
                signatures.add(
                    each.getReturnType().getSimpleName()
                        + " "
                        + each.getName()
                        + Arrays.stream(each.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"))));
    return signatures.stream().sorted().toList();
  }
}
