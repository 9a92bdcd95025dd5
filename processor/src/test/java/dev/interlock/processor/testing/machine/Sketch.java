package dev.interlock.processor.testing.machine;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.model.Machine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A small machine with wildcards, groups, exceptions and rules, as plain lists. What it means is
 * read off the lists here, by the words of the language and by none of its code.
 *
 * @param size how many constants there are, called S0 and so on
 * @param terminal the terminal ones
 * @param sentinels those that are no states
 * @param groups the members of each group
 * @param transitions the transitions, by the constants that carry them
 * @param rules the rules, by the constants that make them
 */
public record Sketch(
    int size,
    Set<Integer> terminal,
    Set<Integer> sentinels,
    Map<String, Set<Integer>> groups,
    List<Written> transitions,
    List<Claim> rules) {

  /** The actors that every machine lists. */
  public static final List<String> ACTORS = List.of("U", "V", "W");

  /** A transition as it is written; without an event if that is empty, and so on. */
  public record Written(
      int owner,
      List<String> from,
      List<String> to,
      List<String> except,
      String on,
      List<String> by,
      String guard) {

    /** Returns the transition with other sources and exceptions. */
    public Written with(List<String> sources, List<String> exceptions) {
      return new Written(owner, sources, to, exceptions, on, by, guard);
    }

    public String text() {
      String text = to.isEmpty() ? "from=" + String.join(",", from) : "to=" + to.get(0);
      text += except.isEmpty() ? "" : " except=" + String.join(",", except);
      text += on.isEmpty() ? "" : " on=" + on;
      text += by.isEmpty() ? "" : " by=" + String.join(",", by);
      return text + (guard.isEmpty() ? "" : " guard=" + guard);
    }
  }

  /** A rule as it is written. */
  public record Claim(int owner, AnnotationMember kind, List<String> names) {}

  /** What tells one transition from another. */
  public record Step(int from, int to, String on, String guard) {}

  /** Returns the machine with other transitions. */
  public Sketch with(List<Written> others) {
    return new Sketch(size, terminal, sentinels, groups, others, rules);
  }

  /** Returns whether a name stands for several states. */
  public static boolean isWildcard(String name) {
    return !name.startsWith("S");
  }

  /** Returns the states that a name stands for where the other end is given. */
  public Set<Integer> stands(String name, int other) {
    Set<Integer> states = new TreeSet<>();
    if (!isWildcard(name)) {
      return Set.of(Integer.parseInt(name.substring(1)));
    } else if (name.equals("*")) {
      IntStream.range(0, size).forEach(states::add);
      states.removeAll(terminal);
      states.removeAll(sentinels);
    } else {
      states.addAll(groups.getOrDefault(name, Set.of()));
    }
    states.remove(other);
    return states;
  }

  /** Returns the sources of a transition that is declared on its target. */
  private Set<Integer> sources(Written written) {
    Set<Integer> sources = new TreeSet<>();
    for (String name : written.from) {
      Set<Integer> each = new TreeSet<>(stands(name, written.owner));
      if (isWildcard(name)) {
        written.except.forEach(exception -> each.removeAll(stands(exception, written.owner)));
      }
      sources.addAll(each);
    }
    return sources;
  }

  /** Returns every step with those who may make it; nobody in particular for anyone. */
  public Map<Step, Set<String>> steps() {
    Map<Step, Set<String>> steps = new LinkedHashMap<>();
    for (Written written : transitions) {
      if (written.to.isEmpty()) {
        sources(written).forEach(from -> add(steps, written, from, written.owner));
      } else {
        add(steps, written, written.owner, Integer.parseInt(written.to.get(0).substring(1)));
      }
    }
    return steps;
  }

  private static void add(Map<Step, Set<String>> steps, Written written, int from, int to) {
    Step step = new Step(from, to, written.on, written.guard);
    Set<String> before = steps.get(step);
    Set<String> united = new TreeSet<>(written.by);
    if (before != null && (before.isEmpty() || united.isEmpty())) {
      united.clear();
    } else if (before != null) {
      united.addAll(before);
    }
    steps.put(step, united);
  }

  /** Returns the machine that the processor makes of it. */
  public Machine machine() {
    Declared declared = new Declared().actors(ACTORS.toArray(String[]::new));
    for (int state = 0; state < size; state++) {
      Declared.Constant constant = declared.state("S" + state);
      for (Map.Entry<String, Set<Integer>> group : groups.entrySet()) {
        if (group.getValue().contains(state)) {
          constant.in(group.getKey());
        }
      }
    }
    IntStream.range(0, size)
        .filter(state -> !sentinels.contains(state))
        .forEach(state -> declared.state("S" + state).initial());
    terminal.forEach(state -> declared.state("S" + state).terminal());
    sentinels.forEach(state -> declared.state("S" + state).sentinel());
    transitions.forEach(each -> declared.state("S" + each.owner).transition(each.text()));
    rules.forEach(
        each ->
            declared.state("S" + each.owner).rule(each.kind, each.names.toArray(String[]::new)));
    return declared.machine();
  }
}
