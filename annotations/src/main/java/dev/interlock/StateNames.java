package dev.interlock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What an enum's constants are called, and were called. */
final class StateNames<S extends Enum<S>> {

  private final Class<S> type;
  private final String prefix;
  private final Map<String, S> former;
  private final Map<String, S> all = new LinkedHashMap<>();

  /**
   * Takes down all names. A constant's own name is its own, whatever others are called in short.
   *
   * @param prefix what short names leave out; empty if there are none
   * @throws IllegalArgumentException if a former name is what another constant is called
   */
  StateNames(Class<S> type, String prefix, Map<String, S> former) {
    this.type = type;
    this.prefix = prefix;
    this.former = Collections.unmodifiableMap(new LinkedHashMap<>(former));
    for (S constant : Constants.of(type)) {
      all.put(constant.name(), constant);
    }
    for (S constant : Constants.of(type)) {
      String name = constant.name();
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        all.putIfAbsent(name.substring(prefix.length()), constant);
      }
    }
    for (Map.Entry<String, S> each : former.entrySet()) {
      S known = all.putIfAbsent(each.getKey(), each.getValue());
      if (known != null && known != each.getValue()) {
        throw new IllegalArgumentException(
            "the former name " + each.getKey() + " is what " + known.name() + " is called");
      }
    }
  }

  /** Returns the name without the prefix, where the constant is found by it; else its own. */
  String shortName(S constant) {
    String name = constant.name();
    if (name.startsWith(prefix) && name.length() > prefix.length()) {
      String rest = name.substring(prefix.length());
      return all.get(rest) == constant ? rest : name;
    }
    return name;
  }

  String prefix() {
    return prefix;
  }

  Map<String, S> former() {
    return former;
  }

  S find(String name) {
    S found = all.get(Objects.requireNonNull(name, "name"));
    if (found == null) {
      throw Nearest.unknown(type, name, name, all.keySet());
    }
    return found;
  }
}
