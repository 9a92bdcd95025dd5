package dev.interlock.processor.usage;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import java.util.Optional;

/** How to keep the state that a move returns: where the one that it leaves was kept. */
final class KeptMoves {

  private KeptMoves() {}

  /** Returns the call to write instead of one whose result is thrown away. */
  static Fix fix(Call call, Body body) {
    Optional<TreePath> left =
        call.role() instanceof OfTyped ? call.receiver() : call.given(Parameter.FROM);
    return left.filter(each -> !call.isReference())
        .flatMap(each -> Keeping.of(each, call, body))
        .map(kept -> Fix.of(Way.open("write {kept}", kept)))
        .orElseGet(() -> Fix.open("keep what it returns where the state is kept"));
  }
}
