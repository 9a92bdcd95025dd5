package dev.interlock;

import java.util.List;
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
    if (refusal.kind() == Refusal.Kind.ACTOR) {
      String actor = question.actor().orElse("");
      text.append(event ? " to " : " by ").append(actor);
      text.append(event ? ", only to " : ", only by ");
      text.append(String.join(", ", refusal.actors())).append("; ").append(actor);
      text.append(
          refusal.allowed().isEmpty() ? " may do nothing here" : event ? " may " : " can go to ");
    } else if (refusal.allowed().isEmpty()) {
      text.append(": ").append(ending);
    } else {
      text.append(event ? "; it allows " : "; it can go to ");
    }
    return text.append(list(refusal.allowed(), event)).append('.').toString();
  }

  private static String list(List<String> names, boolean events) {
    String shown =
        names.stream()
            .limit(SHOWN)
            .map(name -> events ? "'" + name + "'" : name)
            .collect(Collectors.joining(", "));
    return names.size() <= SHOWN ? shown : shown + ", … and " + (names.size() - SHOWN) + " more";
  }
}
