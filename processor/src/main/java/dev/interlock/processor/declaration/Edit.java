package dev.interlock.processor.declaration;

import java.util.List;

/** A change of an enum's annotations, at a place in them. */
public sealed interface Edit {

  /** Returns where something is changed. */
  Origin at();

  /** Returns what is written there that wasn't before. */
  default List<Reference> values() {
    return List.of();
  }

  /**
   * Writes other values in place of an item.
   *
   * @param at the item
   * @param values what is written there, at least one
   */
  record Write(Origin at, List<Reference> values) implements Edit {
    public Write {
      values = List.copyOf(values);
    }
  }

  /**
   * Adds values to a member, which may not be there yet.
   *
   * @param at the member
   * @param values what is added
   */
  record Add(Origin at, List<Reference> values) implements Edit {
    public Add {
      values = List.copyOf(values);
    }
  }

  /**
   * Gives a member a value, whether it is there yet or not.
   *
   * @param at the member; its annotation may not be there either
   * @param values the member's values
   */
  record Set(Origin at, List<Reference> values) implements Edit {
    public Set {
      values = List.copyOf(values);
    }
  }

  /**
   * Sets a flag, whether its annotation is there yet or not.
   *
   * @param at the member
   */
  record Flag(Origin at) implements Edit {}

  /**
   * Declares one more transition.
   *
   * @param at the constant that it leaves
   * @param to where it leads
   */
  record Declare(Origin at, Reference to) implements Edit {
    @Override
    public List<Reference> values() {
      return List.of(to);
    }
  }

  /**
   * Removes something.
   *
   * @param at an item, a member or an annotation
   */
  record Remove(Origin at) implements Edit {}
}
