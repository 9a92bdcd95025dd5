package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the types and the functions of a module are called. */
final class ModuleNames {

  /** Types that are there already, without which the module can't be written. */
  private static final Set<String> TYPES =
      Set.of(
          "any",
          "bigint",
          "boolean",
          "never",
          "null",
          "number",
          "object",
          "string",
          "symbol",
          "undefined",
          "unknown",
          "void");

  /** Functions of any module, to which what is named after an event or a group gives way. */
  private static final Set<String> FUNCTIONS = Set.of("canTransition", "canFire");

  private final String type;
  private final Set<String> taken = new HashSet<>(FUNCTIONS);
  private final Map<String, String> events = new LinkedHashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();

  ModuleNames(Lifecycle lifecycle) {
    String simple = lifecycle.simpleName();
    this.type = TYPES.contains(simple) || !isIdentifier(simple) ? "Lifecycle" : simple;
    lifecycle.events().forEach(event -> add(events, event, "can", event));
    for (Lifecycle.State state : lifecycle.states()) {
      if (lifecycle.arcs().stream()
          .anyMatch(arc -> arc.event().isEmpty() && arc.to().equals(state.name()))) {
        add(targets, state.name(), "canTo", state.label());
      }
    }
    lifecycle.groups().forEach(group -> add(groups, group.name(), "isIn", group.name()));
  }

  /** What can be called in no way has no function of its own: the general ones answer for it. */
  private void add(Map<String, String> functions, String what, String verb, String name) {
    String word = Words.capitalized(name);
    String function = verb + word;
    if (word.isEmpty() || !isIdentifier(function) || !taken.add(function)) {
      function = verb + "_" + name;
      if (!isIdentifier(function) || !taken.add(function)) {
        return;
      }
    }
    functions.put(what, function);
  }

  /** Whether JavaScript takes a name as Java does: nearly always. */
  static boolean isIdentifier(String name) {
    if (name.isEmpty()) {
      return false;
    }
    int first = name.codePointAt(0);
    return (first == '$' || first == '_' || Character.isUnicodeIdentifierStart(first))
        && name.codePoints().allMatch(ModuleNames::isPart);
  }

  private static boolean isPart(int character) {
    return character == '$'
        || (Character.isUnicodeIdentifierPart(character)
            && !Character.isIdentifierIgnorable(character));
  }

  /** Returns the type of the states and sentinels. */
  String type() {
    return type;
  }

  String event() {
    return type + "Event";
  }

  String actor() {
    return type + "Actor";
  }

  String guards() {
    return type + "Guards";
  }

  String arc() {
    return type + "Arc";
  }

  /** Returns the question whether an event is allowed, {@code canShip}. */
  Optional<String> canFire(String event) {
    return Optional.ofNullable(events.get(event));
  }

  /** Returns the question whether a state can be gone to without an event, {@code canToPaid}. */
  Optional<String> canGoTo(String target) {
    return Optional.ofNullable(targets.get(target));
  }

  /** Returns the question whether a state is in a group, {@code isInOpen}. */
  Optional<String> isIn(String group) {
    return Optional.ofNullable(groups.get(group));
  }
}
