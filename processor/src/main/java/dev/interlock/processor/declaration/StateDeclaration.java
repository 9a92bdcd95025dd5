package dev.interlock.processor.declaration;

import java.util.List;

/**
 * A constant with what its annotations say. A constant without {@code @State} has no flag, no group
 * and no rule.
 *
 * @param name the constant's name
 * @param deprecation whether naming the constant makes the compiler warn
 * @param flags where flags are set
 * @param rules the rules, in the order of the members that make them
 * @param transitions the transitions declared on the constant, in source order
 * @param misfits annotations on the constant that declare nothing, as they can't be read
 * @param silenced the names of checks that the constant's {@code @SuppressWarnings} mentions
 * @param written what the members of {@code @State} name, but for rules
 */
public record StateDeclaration(
    String name,
    Deprecation deprecation,
    List<Origin> flags,
    List<RuleDeclaration> rules,
    List<TransitionDeclaration> transitions,
    List<Misfit> misfits,
    List<Reference> silenced,
    Written written) {

  public StateDeclaration {
    flags = List.copyOf(flags);
    rules = List.copyOf(rules);
    transitions = List.copyOf(transitions);
    misfits = List.copyOf(misfits);
    silenced = List.copyOf(silenced);
  }

  /** Returns whether the lifecycle may start here. */
  public boolean initial() {
    return isSet(AnnotationMember.INITIAL);
  }

  /** Returns whether the lifecycle ends here. */
  public boolean terminal() {
    return isSet(AnnotationMember.TERMINAL);
  }

  /** Returns whether the constant is a value but no state of the lifecycle. */
  public boolean sentinel() {
    return isSet(AnnotationMember.SENTINEL);
  }

  /** Returns the groups that it belongs to. */
  public List<Reference> groups() {
    return written.names(AnnotationMember.IN);
  }

  /** Returns where the constant stands. */
  public Origin origin() {
    return Origin.ofConstant(name);
  }

  /** Returns the names under which stored data knows it. */
  public List<Reference> formerly() {
    return written.names(AnnotationMember.FORMERLY);
  }

  /** Returns the events that it ignores. */
  public List<Reference> ignores() {
    return written.names(AnnotationMember.IGNORES);
  }

  private boolean isSet(AnnotationMember flag) {
    return flags.stream().anyMatch(origin -> origin.member().equals(flag.member()));
  }

  /** Returns where a flag is set: the constant itself where it isn't. */
  public Origin flag(AnnotationMember flag) {
    return flags.stream()
        .filter(origin -> origin.member().equals(flag.member()))
        .findFirst()
        .orElseGet(this::origin);
  }
}
