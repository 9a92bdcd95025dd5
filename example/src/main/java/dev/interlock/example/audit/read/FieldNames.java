package dev.interlock.example.audit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of an object's fields, and what they mean. Most objects have the names of the one
 * before, in the same order: then none has to be looked up, nor held against the others.
 */
final class FieldNames {

  private record Name(String text, Optional<Field.Spelling> field) {}

  /** So many are compared with each other; a set is made by the parser where there are more. */
  private static final int MOST = 50;

  private final List<Name> names = new ArrayList<>();
  private int next;

  /** Begins with the next object. */
  void restart() {
    next = 0;
  }

  /** Takes the next name; false if it stands there twice, or if that can't be told. */
  boolean take(String text) {
    if (next == names.size() || !names.get(next).text().equals(text)) {
      names.subList(next, names.size()).clear();
      if (next == MOST || names.stream().anyMatch(name -> name.text().equals(text))) {
        return false;
      }
      names.add(new Name(text, Field.named(text)));
    }
    next++;
    return true;
  }

  /** What the last name means; empty if the audit doesn't read it. */
  Optional<Field.Spelling> field() {
    return names.get(next - 1).field();
  }
}
