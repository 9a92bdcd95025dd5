package dev.interlock.processor.surface;

import java.util.List;

/**
 * A method of a generated type.
 *
 * @param role what it does
 * @param name the method's name
 * @param parameters what it takes, in this order
 * @param cause what it is for
 */
public record MethodPlan(MethodRole role, String name, List<Parameter> parameters, Cause cause)
    implements MemberPlan {

  public MethodPlan {
    parameters = List.copyOf(parameters);
  }

  /** Returns a method that is no part of what users see. */
  public static MethodPlan hidden(String name, List<Parameter> parameters) {
    return new MethodPlan(MethodRole.Single.HIDDEN, name, parameters, Cause.MACHINE);
  }

  /** Returns the method by another name. */
  public MethodPlan named(String other) {
    return new MethodPlan(role, other, parameters, cause);
  }

  /** Returns what it does, in a type whose methods have roles of a kind. */
  public <R extends MethodRole> R role(Class<R> kind) {
    return kind.cast(role);
  }

  /** Returns whether it takes a parameter. */
  public boolean takes(Parameter parameter) {
    return parameters.contains(parameter);
  }

  /**
   * Returns the method of the mixin that passes on to this one: the state that comes first is it.
   */
  MethodPlan onState(String otherName) {
    return new MethodPlan(role, otherName, parameters.subList(1, parameters.size()), cause);
  }
}
