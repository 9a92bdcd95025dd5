package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Annotations;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/** Which classes are a program's own, and say what it does. */
final class Classes {

  /** What stands on the methods of a class that tries others out. */
  private static final Set<String> TESTS =
      Set.of(
          "Test",
          "ParameterizedTest",
          "RepeatedTest",
          "TestFactory",
          "TestTemplate",
          "Property",
          "Benchmark");

  private static final Set<String> GENERATED = Set.of("Generated");

  private Classes() {}

  /**
   * Returns whether a place is in classes that somebody wrote, and not to bring about a state for a
   * test.
   */
  static boolean areTheUsers(TreePath place, Compilation compilation) {
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && compilation.element(at).filter(Classes::isOther).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOther(Element type) {
    return Annotations.isAny(type, GENERATED) || isTest(type);
  }

  /** Returns whether a class tries others out. */
  static boolean isTest(Element type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(each -> Annotations.isAny(each, TESTS));
  }
}
