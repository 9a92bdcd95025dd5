package dev.interlock.tools.render.scxml;

import dev.interlock.tools.model.Lifecycle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What states, groups and events are called in a document, where not every name may stand. */
final class ScxmlNames {

  /** Where the document begins if the lifecycle may begin in several states. */
  static final String START = "interlock.start";

  private static final String TO = "interlock.to.";

  /** Letters that an XML name may not begin with, of those beyond ASCII. */
  private static final Set<Integer> NO_LETTERS = Set.of(0xAA, 0xB5, 0xBA);

  private final Map<String, String> states = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();

  ScxmlNames(Lifecycle lifecycle) {
    lifecycle.states().forEach(state -> states.put(state.name(), id(state.name())));
    Set<String> taken = new HashSet<>(states.values());
    for (Lifecycle.Group group : lifecycle.groups()) {
      String id = id(group.name());
      // No id ends so that wasn't made here.
      groups.put(group.name(), taken.add(id) ? id : id + "-group");
    }
  }

  /**
   * Returns a name as an XML name without a dot, which a name of Java nearly always is: other
   * characters are written as their number between hyphens.
   */
  static String id(String name) {
    StringBuilder id = new StringBuilder();
    name.codePoints()
        .forEach(
            each -> {
              if (isPlain(each)) {
                id.appendCodePoint(each);
              } else {
                id.append('-').append(Integer.toHexString(each)).append('-');
              }
            });
    boolean begins = id.length() > 0 && id.charAt(0) != '-' && !startsWithDigit(id);
    return begins ? id.toString() : "_-" + id;
  }

  private static boolean startsWithDigit(StringBuilder id) {
    return Character.isDigit(id.codePointAt(0));
  }

  private static boolean isPlain(int character) {
    if (character < 0x80) {
      return character == '_' || Character.isLetterOrDigit(character);
    }
    return Character.isLetter(character) && !NO_LETTERS.contains(character);
  }

  String state(String name) {
    return states.getOrDefault(name, name);
  }

  String group(String name) {
    return groups.getOrDefault(name, name);
  }

  /** Returns the event that makes a transition which is known by its target alone. */
  String to(String target) {
    return TO + state(target);
  }

  /** Returns the event that begins the lifecycle in a state. */
  String start(String state) {
    return START + "." + state(state);
  }

  /**
   * Returns whether an event is called like the beginning of events that the interpreter or this
   * document raises: such a transition would be made on those, too.
   */
  static boolean isBeginning(String event) {
    return Set.of("error", "done", "interlock").contains(event);
  }
}
