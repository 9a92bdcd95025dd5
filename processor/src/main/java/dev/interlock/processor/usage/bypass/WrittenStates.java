package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.body.ConstantText;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Which states are written in the source, as constants or by name.
 *
 * @param compilation the compilation
 */
record WrittenStates(Compilation compilation) {

  /** Every enum's own, and that of the generated functions; others may have names of their own. */
  private static final Set<String> LOOKUPS = Set.of("valueOf", "of");

  /** Returns the state that a constant is; nothing if its enum is no machine. */
  Optional<State> of(Element constant) {
    return compilation
        .machines()
        .of(Owner.of(constant))
        .flatMap(machine -> machine.state(constant.getSimpleName().toString()));
  }

  /** Returns the state that a call looks up by a name that is always the same. */
  Optional<State> named(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    TreePath name = new TreePath(path, arguments.get(arguments.size() - 1));
    return compilation
        .element(new TreePath(path, call.getMethodSelect()))
        .filter(method -> LOOKUPS.contains(method.getSimpleName().toString()))
        .flatMap(method -> new ConstantText(compilation).of(name))
        .flatMap(text -> compilation.machine(path).flatMap(machine -> machine.state(text)));
  }
}
