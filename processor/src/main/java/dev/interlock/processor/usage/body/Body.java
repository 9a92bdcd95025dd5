package dev.interlock.processor.usage.body;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A top-level class with all that stands in it, after javac has found out what everything means.
 *
 * @param compilation what javac knows
 * @param path the class
 * @param calls the calls of generated methods, in the order of the source
 * @param variables the variables of machines' enums
 */
public record Body(Compilation compilation, TreePath path, List<Call> calls, Variables variables) {

  public Body {
    calls = List.copyOf(calls);
  }

  /** Reads a class, in one go whatever is looked for. */
  public static Body read(Compilation compilation, TreePath path) {
    BodyScanner scanner = new BodyScanner(compilation);
    scanner.scan(path, null);
    return new Body(compilation, path, scanner.calls(), scanner.variables());
  }

  /** Returns whether it has nothing to do with any machine, as most classes haven't. */
  public boolean isEmpty() {
    return calls.isEmpty() && variables.isEmpty();
  }
}
