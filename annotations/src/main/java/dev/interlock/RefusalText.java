package dev.interlock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes refusals as sentences. */
final class RefusalText {

  private static final int SHOWN = 20;

  private RefusalText() {}

  static <S extends Enum<S>> String of(Refusal<S> refusal, Question<S> question, String ending) {
    boolean event = question.event().isPresent();
    StringBuilder text = new StringBuilder(refusal.from().getDeclaringClass().getSimpleName());
    text.append('.').append(refusal.from().name());
    text.append(event ? " doesn't allow '" : " can't go to ");
    text.append(question.event().orElseGet(() -> question.to().map(Enum::name).orElse("")));
    text.append(event ? "'" : "");
    // Who asked matters only where an actor is in the way, or could be.
    Optional<String> actor =
        question.actor().filter(name -> refusal.kind() != Refusal.Kind.UNDECLARED);
    actor.ifPresent(name -> text.append(event ? " to " : " by ").append(name));
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
    String shown =
        names.stream()
            .limit(SHOWN)
            .map(name -> quoted ? "'" + name + "'" : name)
            .collect(Collectors.joining(", "));
    return names.size() <= SHOWN ? shown : shown + ", … and " + (names.size() - SHOWN) + " more";
  }
}
