package dev.interlock.testing.generated;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;

/** On what a generated method is called. */
public sealed interface Receiver {

  /** Returns the object for a constant; the same for all of them where the method is static. */
  Object of(Enum<?> constant);

  /** Returns how source code names it. */
  String text(Enum<?> constant);

  /** Returns how many parameters are the constant that is asked: one or none. */
  default int takesState() {
    return 0;
  }

  /**
   * The functions on values.
   *
   * @param type the class that has them
   */
  record Functions(Class<?> type) implements Receiver {
    @Override
    public Object of(Enum<?> constant) {
      return type;
    }

    @Override
    public String text(Enum<?> constant) {
      return type.getSimpleName();
    }

    @Override
    public int takesState() {
      return 1;
    }
  }

  /** The constant itself, with what the enum overrides. */
  record Constant() implements Receiver {
    @Override
    public Object of(Enum<?> constant) {
      return constant;
    }

    @Override
    public String text(Enum<?> constant) {
      return constant.name();
    }
  }

  /**
   * A new machine in the state.
   *
   * @param at what makes it
   */
  record Machine(Method at) implements Receiver {

    /** Finds what makes a machine in any state, with hooks where it has them. */
    static Optional<Machine> of(Class<?> machine, Class<?> state) {
      return Arrays.stream(machine.getDeclaredMethods())
          .filter(method -> method.getName().equals("at") && method.getReturnType() == machine)
          .filter(method -> method.getParameterTypes()[0] == state)
          .map(method -> new Machine(Reflection.opened(method)))
          .findFirst();
    }

    @Override
    public Object of(Enum<?> constant) {
      return at.getParameterCount() == 1
          ? Reflection.call(at, at.getDeclaringClass(), constant)
          : Reflection.call(at, at.getDeclaringClass(), constant, idle(at.getParameterTypes()[1]));
    }

    /** Hooks that do nothing. */
    private static Object idle(Class<?> hooks) {
      return Proxy.newProxyInstance(
          hooks.getClassLoader(), new Class<?>[] {hooks}, (proxy, method, arguments) -> null);
    }

    @Override
    public String text(Enum<?> constant) {
      return at.getDeclaringClass().getSimpleName() + ".at(" + constant.name() + ")";
    }
  }
}
