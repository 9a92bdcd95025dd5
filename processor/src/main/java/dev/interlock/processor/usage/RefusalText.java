package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Path;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.body.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How messages say that a call can never pass. */
final class RefusalText {

  private static final String LEAVING = "declare the transition on {state}";
  private static final String ENTERING = "declare a transition that leads to {state}";

  private RefusalText() {}

  /** Returns what is wrong. */
  static Sentence what(Refusal refusal, Body body) {
    return Sentence.of(
        "{call} is always {answer}: no transition{event} leads{from}{to}{actor}.",
        CallText.of(refusal.call(), body),
        Questions.isQuestion(refusal.call()) ? "false" : "refused",
        refusal.event().map(" on \"%s\""::formatted),
        refusal.from().map(" from %s"::formatted),
        refusal.to().map(" to %s"::formatted),
        refusal.actor().map(" for %s"::formatted));
  }

  /** Returns what there is instead: the same move elsewhere, and other moves from here. */
  static List<Note> evidence(Refusal refusal) {
    List<Note> notes = new ArrayList<>();
    Optional<Path> detour = detour(refusal);
    if (detour.isPresent()) {
      return List.of(Note.of("path", detour.get()));
    }
    List<String> elsewhere =
        refusal.elsewhere().stream().map(RefusalText::text).distinct().toList();
    if (!elsewhere.isEmpty()) {
      notes.add(Note.of("declared", elsewhere));
    }
    refusal.from().ifPresent(from -> notes.add(Note.of("from " + from, leaving(from, refusal))));
    return notes;
  }

  private static Object leaving(State from, Refusal refusal) {
    List<String> leaving =
        refusal.call().machine().moves().from(from).stream()
            .map(RefusalText::text)
            .distinct()
            .toList();
    if (!leaving.isEmpty()) {
      return leaving;
    }
    return from.sentinel() ? "nothing, it is a sentinel" : "nothing, it is terminal";
  }

  /** Returns what to do: nobody but the user knows which of the two is wrong. */
  static Fix fix(Refusal refusal) {
    List<State> sources = refusal.elsewhere().stream().map(Move::from).distinct().toList();
    Optional<State> from = refusal.from();
    List<Way> ways = new ArrayList<>();
    if (detour(refusal).isPresent()) {
      ways.add(Way.open("make the moves of that path"));
    } else if (from.isPresent() && !sources.isEmpty()) {
      ways.add(Way.open("call it on {sources}", sources));
    }
    if (refusal.actor().isPresent()) {
      ways.add(Way.open("let an actor call it who may, or add {actor} to 'by'", refusal.actor()));
    } else if (from.filter(state -> state.terminal() || state.sentinel()).isEmpty()) {
      State at = from.or(refusal::to).orElseThrow();
      ways.add(Way.open(from.isPresent() ? LEAVING : ENTERING, at));
    }
    ways.add(Way.open("leave the call out"));
    return new Fix(ways);
  }

  /** How to get by several moves where one was tried. */
  private static Optional<Path> detour(Refusal refusal) {
    return refusal.actor().isPresent() || refusal.event().isPresent()
        ? Optional.empty()
        : refusal
            .from()
            .flatMap(
                from ->
                    refusal.to().flatMap(to -> Detour.between(from, to, refusal.call().machine())));
  }

  private static String text(Move move) {
    String by = move.by().anyone() ? "" : " by " + move.by();
    return move.from() + move.event().map(" -%s-> "::formatted).orElse(" -> ") + move.to() + by;
  }
}
