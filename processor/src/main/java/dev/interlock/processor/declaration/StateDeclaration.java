package dev.interlock.processor.declaration;

import java.util.List;

/**
 * A constant with what its annotations say. A constant without {@code @State} has no flag, no group
 * and no rule.
 *
 * @param name the constant's name
 * @param deprecation whether naming the constant makes the compiler warn
 * @param initial whether the lifecycle may start here
 * @param terminal whether the lifecycle ends here
 * @param sentinel whether the constant is a value but no state of the lifecycle
 * @param flags where {@code initial}, {@code terminal} and {@code sentinel} are set
 * @param groups the groups that it belongs to
 * @param rules the {@code onlyFrom}, {@code onlyTo} and {@code onlyBy} rules, in this order
 * @param transitions the transitions declared on the constant, in source order
 * @param misfits annotations on the constant that declare nothing, as they can't be read
 * @param silenced the names of checks that the constant's {@code @SuppressWarnings} mentions
 */
public record StateDeclaration(
    String name,
    Deprecation deprecation,
    boolean initial,
    boolean terminal,
    boolean sentinel,
    List<Origin> flags,
    List<Reference> groups,
    List<RuleDeclaration> rules,
    List<TransitionDeclaration> transitions,
    List<Misfit> misfits,
    List<Reference> silenced) {

  public StateDeclaration {
    flags = List.copyOf(flags);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    transitions = List.copyOf(transitions);
    misfits = List.copyOf(misfits);
    silenced = List.copyOf(silenced);
  }

  /** Returns where the constant stands. */
  public Origin origin() {
    return Origin.ofConstant(name);
  }

  /** Returns where a flag is set: the constant itself where it isn't. */
  public Origin flag(String member) {
    return flags.stream()
        .filter(origin -> origin.member().equals(member))
        .findFirst()
        .orElseGet(this::origin);
  }
}
