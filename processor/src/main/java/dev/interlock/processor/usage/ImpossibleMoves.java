package dev.interlock.processor.usage;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.body.Constants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** impossible-move: can what is called on constants ever pass? */
final class ImpossibleMoves implements UsageCheck {

  @Override
  public Set<Check> checks() {
    return Set.of(Check.IMPOSSIBLE_MOVE);
  }

  @Override
  public List<UsageFinding> in(Body body) {
    List<UsageFinding> found = new ArrayList<>();
    for (Call call : body.calls()) {
      finding(call, body).ifPresent(each -> found.add(new UsageFinding(each, call.place())));
    }
    return found;
  }

  /** Returns the finding on a call that can never pass. */
  static Optional<Finding> finding(Call call, Body body) {
    Optional<Finding> finding =
        call.role() == OfMachine.INITIAL
            ? beginning(call, body)
            : Refusal.of(call, body).map(refusal -> finding(refusal, body));
    return finding.filter(each -> Questions.isMeantToPass(call, body));
  }

  private static Optional<Finding> beginning(Call call, Body body) {
    return call.given(Parameter.STATE)
        .flatMap(at -> new Constants(body).state(at, call.machine()))
        .filter(state -> !state.initial())
        .map(state -> beginning(call, state, body));
  }

  private static Finding beginning(Call call, State state, Body body) {
    List<State> initial =
        call.machine().machine().lifecycle().stream().filter(State::initial).toList();
    Sentence what =
        Sentence.of(
            "{call} is always refused: {state} is no initial state.",
            CallText.of(call, body),
            state);
    Way restoring =
        Way.open(
            "write {call}, if a stored state is restored",
            CallText.whole(call, body).replaceFirst("\\binitial\\b", "at"));
    return new Finding(
        Check.IMPOSSIBLE_MOVE,
        CallText.place(call, body),
        what,
        List.of(Note.of("initial", initial)),
        Fix.of(restoring, Way.open("begin in {initial}", initial)));
  }

  private static Finding finding(Refusal refusal, Body body) {
    return new Finding(
        Check.IMPOSSIBLE_MOVE,
        CallText.place(refusal.call(), body),
        RefusalText.what(refusal, body),
        RefusalText.evidence(refusal),
        RefusalText.fix(refusal));
  }
}
