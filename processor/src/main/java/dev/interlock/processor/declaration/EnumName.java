package dev.interlock.processor.declaration;

import java.util.List;

/**
 * The name of an annotated enum.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost type to the enum itself, never empty
 */
public record EnumName(String packageName, List<String> simpleNames) {

  public EnumName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** Returns the enum's own name: {@code Status} for {@code Outer.Status}. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Returns the name as source code says it in its package: {@code Outer.Status}. */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /**
   * Returns the stem of the generated types' names: {@code Outer_Status} for {@code Outer.Status}.
   */
  public String stem() {
    return String.join("_", simpleNames);
  }
}
