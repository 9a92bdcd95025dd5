package dev.interlock;

import java.util.List;
import java.util.Optional;

/** Writes refusals as sentences. */
final class RefusalText {

  private static final int SHOWN = 20;

  private RefusalText() {}

  static <S extends Enum<S>> String of(Refusal<S> refusal, Question<S> question, String ending) {
    boolean event = question.event().isPresent();
    StringBuilder text = new StringBuilder(EnumNames.of(refusal.from().getDeclaringClass()));
    text.append('.').append(refusal.from().name());
    text.append(event ? " doesn't allow '" : " can't go to ");
    text.append(event ? question.event().orElseThrow() : question.to().orElseThrow().name());
    text.append(event ? "'" : "");
    // Who asked matters only where an actor is in the way, or could be.
    Optional<String> actor =
        refusal.kind() == Refusal.Kind.UNDECLARED ? Optional.empty() : question.actor();
    if (actor.isPresent()) {
      text.append(event ? " to " : " by ").append(actor.get());
    }
    if (refusal.kind() == Refusal.Kind.ACTOR) {
      text.append(event ? ", only to " : ", only by ");
      text.append(String.join(", ", refusal.actors()));
    } else if (refusal.kind() == Refusal.Kind.GUARD) {
      boolean one = refusal.guards().size() == 1;
      text.append(one ? ": the guard " : ": the guards ").append(list(refusal.guards(), true));
      text.append(one ? " says no" : " say no");
    }
    if (!refusal.allowed().isEmpty()) {
      text.append("; ").append(actor.orElse("it"));
      text.append(actor.isPresent() ? event ? " may " : " can go to " : "");
      text.append(actor.isPresent() ? "" : event ? " allows " : " can go to ");
      text.append(list(refusal.allowed(), event));
    } else if (actor.isPresent()) {
      text.append("; ").append(actor.get()).append(" may do nothing else here");
    } else if (refusal.kind() == Refusal.Kind.UNDECLARED) {
      text.append(": ").append(ending);
    }
    return text.append('.').toString();
  }

  private static String list(List<String> names, boolean quoted) {
    StringBuilder shown = new StringBuilder();
    String separator = "";
    for (String name : names.subList(0, Math.min(SHOWN, names.size()))) {
      shown.append(separator).append(quoted ? "'" + name + "'" : name);
      separator = ", ";
    }
    if (names.size() > SHOWN) {
      shown.append(", … and ").append(names.size() - SHOWN).append(" more");
    }
    return shown.toString();
  }
}
