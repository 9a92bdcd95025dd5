package dev.interlock.processor.usage;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.surface.MethodRole;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.body.Constants;
import dev.interlock.processor.usage.body.Functional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** discarded-move: is the state that a move leads to kept, where the move does nothing else? */
final class DiscardedMoves implements UsageCheck {

  /** The moves that compute. A machine's moves change the machine. */
  private static final Set<MethodRole> COMPUTING =
      Set.of(
          OfFunctions.TRANSITION,
          OfFunctions.GO_TO,
          OfFunctions.FIRE,
          OfFunctions.FIRE_THIS,
          OfTyped.FIRE_THIS,
          OfTyped.AS_EVERYWHERE,
          OfTyped.GO_TO);

  @Override
  public Set<Check> checks() {
    return Set.of(Check.DISCARDED_MOVE);
  }

  @Override
  public List<UsageFinding> in(Body body) {
    List<UsageFinding> found = new ArrayList<>();
    for (Call call : body.calls()) {
      if (COMPUTING.contains(call.role())
          && isDiscarded(call, body)
          && !isOnlyAsked(call, body)
          && !ExpectedRefusals.around(call.path(), body)) {
        found.add(new UsageFinding(finding(call, body), call.place()));
      }
    }
    return found;
  }

  private static boolean isDiscarded(Call call, Body body) {
    if (call.isReference()) {
      return Functional.of(body.compilation(), call.path()).isVoid();
    }
    TreePath around = call.path().getParentPath();
    Tree tree = around.getLeaf();
    return tree instanceof ExpressionStatementTree
        || (tree instanceof LambdaExpressionTree lambda
            && lambda.getBody().equals(call.path().getLeaf())
            && Functional.of(body.compilation(), around).isVoid());
  }

  /** Whoever has both states at hand, and neither written out, may just want to be refused. */
  private static boolean isOnlyAsked(Call call, Body body) {
    return call.role() == OfFunctions.TRANSITION
        && call.given(Parameter.TO)
            .flatMap(to -> new Constants(body).state(to, call.machine()))
            .isEmpty();
  }

  private static Finding finding(Call call, Body body) {
    Sentence what =
        Sentence.of(
            "{call} changes nothing by itself: it returns the state that is entered, which is thrown"
                + " away here.",
            CallText.of(call, body));
    Finding finding =
        new Finding(
            Check.DISCARDED_MOVE, CallText.place(call, body), what, KeptMoves.fix(call, body));
    // Where it can't pass, nothing is thrown away.
    return ImpossibleMoves.finding(call, body).isPresent()
        ? finding.coveredBy(Check.IMPOSSIBLE_MOVE)
        : finding;
  }
}
