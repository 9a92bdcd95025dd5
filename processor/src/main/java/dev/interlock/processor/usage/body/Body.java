package dev.interlock.processor.usage.body;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/**
 * A top-level class with all that stands in it, after javac has found out what everything means.
 *
 * @param compilation what javac knows
 * @param path the class
 * @param calls the calls of generated methods, in the order of the source
 * @param handing the calls of other methods that take one thing, a state
 * @param statements the expressions that are handed to JPA as statements
 * @param variables the variables of machines' enums
 */
public record Body(
    Compilation compilation,
    TreePath path,
    List<Call> calls,
    List<TreePath> handing,
    List<TreePath> statements,
    Variables variables) {

  public Body {
    calls = List.copyOf(calls);
    handing = List.copyOf(handing);
    statements = List.copyOf(statements);
  }

  /** Reads a class, in one go whatever is looked for. */
  public static Body read(Compilation compilation, TreePath path) {
    BodyScanner scanner = new BodyScanner(compilation, path);
    scanner.scan();
    return new Body(
        compilation,
        path,
        scanner.calls(),
        scanner.handing(),
        scanner.statements(),
        scanner.variables());
  }

  /** Returns whether it has nothing to do with any machine, as most classes haven't. */
  public boolean isEmpty() {
    return calls.isEmpty() && handing.isEmpty() && statements.isEmpty() && variables.isEmpty();
  }

  /** Returns whether it may give a state to a field, of its own or of another class. */
  public boolean givesToFields() {
    return !handing.isEmpty() || variables.areFields();
  }

  /** Returns the call of a generated method that an expression is. */
  public Optional<Call> call(TreePath expression) {
    return calls.stream()
        .filter(each -> each.path().getLeaf().equals(expression.getLeaf()))
        .findFirst();
  }
}
