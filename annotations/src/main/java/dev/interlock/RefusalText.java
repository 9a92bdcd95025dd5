package dev.interlock;

import java.util.ArrayList;
import java.util.List;

/** Writes refusals as sentences: what is refused and why, then what is allowed instead. */
final class RefusalText {

  private RefusalText() {}

  static String of(Refusal<?> refusal) {
    return refusal.kind() == Refusal.Kind.START ? start(refusal) : move(refusal);
  }

  private static String start(Refusal<?> refusal) {
    return EnumNames.of(refusal.from().getDeclaringClass())
        + '.'
        + refusal.from().name()
        + " is no initial state; the lifecycle can begin in "
        + EnumNames.listed(constants(refusal.allowedTargets()))
        + '.';
  }

  private static String move(Refusal<?> refusal) {
    return EnumNames.of(refusal.from().getDeclaringClass())
        + '.'
        + refusal.from().name()
        + asked(refusal)
        + reason(refusal)
        + "; "
        + instead(refusal)
        + '.';
  }

  private static String asked(Refusal<?> refusal) {
    return refusal.to() == null
        ? " doesn't allow '" + refusal.event() + "'"
        : " can't go to " + refusal.to().name();
  }

  private static String reason(Refusal<?> refusal) {
    String who = refusal.to() == null ? " to " : " by ";
    String actor = refusal.actor() == null ? "" : who + refusal.actor();
    if (refusal.kind() == Refusal.Kind.ACTOR) {
      return actor + ", only" + who + EnumNames.listed(refusal.actors());
    }
    if (refusal.kind() == Refusal.Kind.GUARD) {
      boolean one = refusal.guards().size() == 1;
      return actor
          + (one ? ": the guard " : ": the guards ")
          + EnumNames.listed(quoted(refusal.guards()))
          + (one ? " says no" : " say no");
    }
    return refusal.repeated() ? repeated(refusal) : "";
  }

  private static String repeated(Refusal<?> refusal) {
    return refusal.to() == null ? ": it is where that leads" : ": it is there";
  }

  /** Who asks for a target is told of targets; who asks for an event, of what has none as well. */
  private static String instead(Refusal<?> refusal) {
    boolean anyone = refusal.actor() == null;
    String who = anyone ? "it" : refusal.actor();
    List<String> ways = new ArrayList<>();
    if (refusal.to() == null && !refusal.allowedEvents().isEmpty()) {
      ways.add((anyone ? " allows " : " may ") + EnumNames.listed(quoted(refusal.allowedEvents())));
    }
    if (!refusal.allowedTargets().isEmpty()) {
      ways.add(" can go to " + EnumNames.listed(constants(refusal.allowedTargets())));
    }
    return ways.isEmpty()
        ? who + (anyone ? " allows nothing" : " may do nothing here")
        : who + String.join(", and", ways);
  }

  private static List<String> quoted(List<String> names) {
    List<String> quoted = new ArrayList<>();
    for (String name : names) {
      quoted.add("'" + name + "'");
    }
    return quoted;
  }

  private static List<String> constants(List<? extends Enum<?>> states) {
    List<String> names = new ArrayList<>();
    for (Enum<?> state : states) {
      names.add(state.name());
    }
    return names;
  }
}
