package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.diff.Difference.Subject;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the states and sentinels differ: of each what is added or removed, or what changed of it. */
final class StateDifferences {

  private final Versions versions;
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final Map<String, List<String>> phrases = new LinkedHashMap<>();

  StateDifferences(Versions versions) {
    this.versions = versions;
    for (State state : versions.after().states()) {
      compare(state);
    }
    for (State state : versions.before().states()) {
      if (versions.after().sentinels().contains(state.name())) {
        add(state.name(), Change.CHANGED, "is a sentinel now, and no state");
      } else if (Versions.state(versions.after(), state.name()).isEmpty()) {
        add(state.name(), Change.REMOVED, "");
      }
    }
    for (String name : versions.sentinels()) {
      compareSentinel(name);
    }
  }

  private void compare(State now) {
    String name = now.name();
    Optional<State> found = versions.renames().old(name);
    if (versions.before().sentinels().contains(name)) {
      add(name, Change.CHANGED, "is a state now, and no sentinel");
    } else if (found.isEmpty()) {
      add(name, Change.ADDED, kind(now));
    } else {
      State was = found.get();
      for (String old : versions.renames().renamed()) {
        if (versions.renames().today(old).equals(name)) {
          add(
              name,
              Change.CHANGED,
              old.equals(was.name()) ? "was called " + old : "is what " + old + " was, too");
        }
      }
      compareFlag(name, was.initial(), now.initial(), "initial");
      compareFlag(name, was.terminal(), now.terminal(), "terminal");
      if (was.name().equals(name) && !was.label().equals(now.label())) {
        add(name, Change.CHANGED, "has the short name " + now.label() + " now, not " + was.label());
      }
      compareFormer(was, now);
    }
  }

  private void compareFlag(String name, boolean was, boolean now, String flag) {
    if (was != now) {
      add(name, Change.CHANGED, now ? "is " + flag + " now" : "isn't " + flag + " any more");
    }
  }

  private void compareFormer(State was, State now) {
    for (String former : now.formerly()) {
      boolean told = versions.renames().today(former).equals(now.name());
      if (!told && !was.formerly().contains(former)) {
        add(now.name(), Change.CHANGED, "is what " + former + " stands for in stored data, too");
      }
    }
    for (String former : was.formerly()) {
      if (!now.formerly().contains(former) && !former.equals(now.name())) {
        add(now.name(), Change.CHANGED, "isn't what " + former + " stands for any more");
      }
    }
  }

  private void compareSentinel(String name) {
    boolean was = versions.before().sentinels().contains(name);
    boolean now = versions.after().sentinels().contains(name);
    boolean wasState = Versions.state(versions.before(), name).isPresent();
    if (now && !was && !wasState) {
      add(name, Change.ADDED, "(a sentinel)");
    } else if (was && !now) {
      add(name, Change.REMOVED, "(a sentinel)");
    }
  }

  private static String kind(State state) {
    if (state.initial()) {
      return state.terminal() ? "(initial and terminal)" : "(initial)";
    }
    return state.terminal() ? "(terminal)" : "";
  }

  private void add(String name, Change change, String phrase) {
    changes.put(name, change);
    phrases.computeIfAbsent(name, first -> new ArrayList<>()).add(phrase);
  }

  /** Returns how a state or sentinel differs, if it does. */
  Optional<Change> change(String name) {
    return Optional.ofNullable(changes.get(name));
  }

  /** Returns what changed of a state that both versions have. */
  List<String> remarks(String name) {
    return changes.get(name) == Change.CHANGED ? phrases.getOrDefault(name, List.of()) : List.of();
  }

  /** Returns all differences, a line each. */
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    changes.forEach(
        (name, change) -> {
          for (String phrase : phrases.getOrDefault(name, List.of())) {
            String text = (versions.label(name) + " " + phrase).strip();
            differences.add(new Difference(Subject.STATE, change, text));
          }
        });
    return differences;
  }

  /** Returns the differences between lists of names. */
  static List<Difference> ofNames(Subject subject, List<String> before, List<String> after) {
    List<Difference> differences = new ArrayList<>();
    for (String name : Versions.either(after, before)) {
      if (!before.contains(name)) {
        differences.add(new Difference(subject, Change.ADDED, name));
      } else if (!after.contains(name)) {
        differences.add(new Difference(subject, Change.REMOVED, name));
      }
    }
    return differences;
  }

  /** Returns the difference between the enums' names, if there is one. */
  static List<Difference> ofType(Lifecycle before, Lifecycle after) {
    return before.type().equals(after.type())
        ? List.of()
        : List.of(
            new Difference(
                Subject.TYPE, Change.CHANGED, after.type() + " was called " + before.type()));
  }
}
