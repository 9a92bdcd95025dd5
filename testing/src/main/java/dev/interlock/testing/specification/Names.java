package dev.interlock.testing.specification;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names in a table stand for: as they are, or whatever their capitals and the signs between
 * their words, so that 'in review' is IN_REVIEW; but never if two are spelled alike then.
 */
final class Names {

  private final String kind;
  private final Map<String, String> exact = new LinkedHashMap<>();
  private final Map<String, String> spelled = new LinkedHashMap<>();

  /**
   * Makes the names of a kind.
   *
   * @param kind what they are names of, "state"
   */
  Names(String kind, Collection<String> names) {
    this.kind = kind;
    names.forEach(name -> exact.put(name, name));
    spell();
  }

  /** Adds other names, which give way to those that are there. */
  Names also(Map<String, String> others) {
    others.forEach(exact::putIfAbsent);
    spell();
    return this;
  }

  private void spell() {
    spelled.clear();
    Set<String> twice = new HashSet<>();
    exact.forEach(
        (written, name) -> {
          String other = spelled.put(spelled(written), name);
          if (other != null && !other.equals(name)) {
            twice.add(spelled(written));
          }
        });
    spelled.keySet().removeAll(twice);
  }

  private static String spelled(String name) {
    return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  /** Returns what a name stands for; empty if it is nobody's. */
  Optional<String> find(String written) {
    String found = exact.get(written);
    return Optional.ofNullable(found == null ? spelled.get(spelled(written)) : found);
  }

  /** Says that a name is nobody's, and which is nearest. */
  String unknown(String type, String written) {
    if (exact.isEmpty()) {
      return type + " has no " + kind + "s, so none is called '" + written + "'";
    }
    return type
        + " has no "
        + kind
        + " '"
        + written
        + "'"
        + NearestName.of(written, exact.keySet())
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElseGet(
                () ->
                    ", only "
                        + String.join(
                            ", ", new HashSet<>(exact.values()).stream().sorted().toList()));
  }
}
