package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import java.util.List;

/**
 * A constant of the enum, resolved. Sentinels are included: they have an ordinal, but no
 * transitions, and are neither initial nor terminal, whatever is declared.
 *
 * @param name the constant's name
 * @param label the name without the stripped prefix, as messages and method names use it
 * @param ordinal the constant's ordinal
 * @param initial whether the lifecycle may start here
 * @param terminal whether the lifecycle ends here
 * @param sentinel whether it is no state of the lifecycle
 * @param formerly the names under which only stored data knows it: none that a constant has today,
 *     and none twice in a machine
 */
public record State(
    String name,
    String label,
    int ordinal,
    boolean initial,
    boolean terminal,
    boolean sentinel,
    List<String> formerly) {

  public State {
    formerly = List.copyOf(formerly);
  }

  /** Returns where the constant stands. */
  public Origin origin() {
    return Origin.ofConstant(name);
  }

  /** Returns a reference to this state that could stand in place of another. */
  public Reference inPlaceOf(Reference other) {
    return other.to(other.isConstant() ? name : label);
  }

  /** Within a machine, no two have the same; and there are a great many ends of arcs. */
  @Override
  public int hashCode() {
    return ordinal;
  }

  @Override
  public String toString() {
    return label;
  }
}
