package dev.interlock.processor.testing.generated;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was generated for an enum, called by name. */
public final class Generated {

  /** Asking a class for its methods copies them all. */
  private static final ClassValue<List<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> methods = List.of(type.getMethods());
          methods.forEach(method -> method.setAccessible(true));
          return methods;
        }
      };

  private final ClassLoader loader;
  private final String machine;

  public Generated(ClassLoader loader, String machine) {
    this.loader = loader;
    this.machine = machine;
  }

  public Class<?> type(String suffix) {
    try {
      return loader.loadClass(suffix.equals("Typed") ? suffix + machine : machine + suffix);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  public Object constant(String suffix, String name) {
    return Arrays.stream(type(suffix).getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name) || each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(machine + suffix + "." + name));
  }

  /** Makes guards that answer by their names. */
  public Object guards(Map<String, Boolean> answers) {
    return Proxy.newProxyInstance(
        loader,
        new Class<?>[] {type("Guards")},
        (proxy, method, arguments) -> answers.getOrDefault(method.getName(), false));
  }

  /** Calls a static function. */
  public Object call(String suffix, String name, List<Object> arguments) {
    return invoke(type(suffix), type(suffix), name, arguments);
  }

  /** Calls a method of an object. */
  public static Object callOn(Object target, String name, List<Object> arguments) {
    return invoke(target.getClass(), target, name, arguments);
  }

  /** Calls a static function and returns the refusal that it throws, if it throws one. */
  public Optional<Refusal<?>> refused(String suffix, String name, List<Object> arguments) {
    return run(type(suffix), type(suffix), name, arguments) instanceof Refusal<?> refusal
        ? Optional.of(refusal)
        : Optional.empty();
  }

  /**
   * Calls what takes exactly these arguments, on any object if it is static; returns the refusal's
   * kind where it is refused.
   */
  private static Object invoke(Class<?> type, Object target, String name, List<Object> arguments) {
    Object result = run(type, target, name, arguments);
    return result instanceof Refusal<?> refusal ? refusal.kind() : result;
  }

  private static Object run(Class<?> type, Object target, String name, List<Object> arguments) {
    Method method =
        METHODS.get(type).stream()
            .filter(each -> each.getName().equals(name))
            .filter(each -> accepts(each.getParameterTypes(), arguments))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type + "." + name + arguments));
    try {
      return method.invoke(target, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalTransitionException refused) {
        return refused.refusal();
      }
      throw new AssertionError(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean accepts(Class<?>[] parameters, List<Object> arguments) {
    if (parameters.length != arguments.size()) {
      return false;
    }
    for (int index = 0; index < parameters.length; index++) {
      if (!parameters[index].isInstance(arguments.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** Joins arguments and lists of them; those in an Optional only where there are some. */
  public static List<Object> arguments(Object... arguments) {
    List<Object> all = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof Optional<?> optional) {
        optional.ifPresent(all::add);
      } else if (argument instanceof List<?> several) {
        all.addAll(several);
      } else {
        all.add(argument);
      }
    }
    return all;
  }
}
