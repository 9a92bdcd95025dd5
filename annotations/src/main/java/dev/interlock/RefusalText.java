package dev.interlock;

import java.util.ArrayList;
import java.util.List;

/** Writes refusals as sentences: what is refused and why, then what is allowed instead. */
final class RefusalText {

  private RefusalText() {}

  static String of(Refusal<?> refusal) {
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
    return switch (refusal.kind()) {
      case UNDECLARED -> refusal.repeated() ? repeated(refusal) : "";
      case ACTOR -> actor + ", only" + who + Few.of(refusal.actors());
      case GUARD ->
          refusal.guards().size() == 1
              ? actor + ": the guard " + Few.of(quoted(refusal.guards())) + " says no"
              : actor + ": the guards " + Few.of(quoted(refusal.guards())) + " say no";
    };
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
      ways.add((anyone ? " allows " : " may ") + Few.of(quoted(refusal.allowedEvents())));
    }
    if (!refusal.allowedTargets().isEmpty()) {
      ways.add(" can go to " + Few.of(constants(refusal.allowedTargets())));
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
