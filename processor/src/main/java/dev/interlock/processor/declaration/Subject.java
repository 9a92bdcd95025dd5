package dev.interlock.processor.declaration;

import java.util.List;

/**
 * The enum whose constants are a machine's states: what the generated code takes and returns.
 *
 * @param name its name
 * @param visibility from where generated code can name it
 * @param deprecation whether naming it makes the compiler warn
 * @param java whether it is written in Java
 * @param interfaces the interfaces that it implements, whether they are there yet or not
 * @param methods the methods that it declares itself
 */
public record Subject(
    EnumName name,
    Visibility visibility,
    Deprecation deprecation,
    boolean java,
    List<SuperInterface> interfaces,
    List<OwnMethod> methods) {

  public Subject {
    interfaces = List.copyOf(interfaces);
    methods = List.copyOf(methods);
  }
}
