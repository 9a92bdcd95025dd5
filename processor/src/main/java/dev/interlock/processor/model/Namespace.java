package dev.interlock.processor.model;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names by which a machine's declarations may mention states, one by one or in groups. */
public final class Namespace {

  private final List<State> all;
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, State> former = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  private Namespace(List<State> all) {
    this.all = List.copyOf(all);
    for (State state : all) {
      states.put(state.name(), state);
    }
    // A constant's own name comes first; two equal labels are a name clash and reported as such.
    for (State state : all) {
      states.putIfAbsent(state.label(), state);
      for (String name : state.formerly()) {
        former.put(name, state);
      }
    }
  }

  /** Returns the names that the constants of a declaration have and give. */
  static Namespace of(MachineDeclaration declaration) {
    List<State> states = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (StateDeclaration constant : declaration.constants()) {
      taken.add(constant.name());
      taken.add(label(constant.name(), declaration.stripPrefix()));
    }
    Map<String, List<State>> members = new LinkedHashMap<>();
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (StateDeclaration constant : declaration.constants()) {
      State state =
          new State(
              constant.name(),
              label(constant.name(), declaration.stripPrefix()),
              states.size(),
              constant.initial() && !constant.sentinel(),
              constant.terminal() && !constant.sentinel(),
              constant.sentinel(),
              constant.formerly().stream().map(Reference::name).filter(taken::add).toList());
      states.add(state);
      for (Reference group : constant.groups()) {
        origins.putIfAbsent(group.name(), group.origin());
        List<State> others = members.computeIfAbsent(group.name(), name -> new ArrayList<>());
        if (!state.sentinel() && !others.contains(state)) {
          others.add(state);
        }
      }
    }
    Namespace namespace = new Namespace(states);
    members.forEach(
        (name, each) ->
            namespace.groups.put(
                name, new Group(name, each, origins.getOrDefault(name, Origin.ofEnum()))));
    return namespace;
  }

  private static String label(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  /** Returns all constants, sentinels included, in the order of the enum. */
  public List<State> states() {
    return all;
  }

  /** Returns the constants that are states of the lifecycle. */
  public List<State> lifecycle() {
    List<State> lifecycle = new ArrayList<>(all.size());
    for (State state : all) {
      if (!state.sentinel()) {
        lifecycle.add(state);
      }
    }
    return lifecycle;
  }

  /** Returns the groups, each at its first appearance. */
  public List<Group> groups() {
    return List.copyOf(groups.values());
  }

  /**
   * Finds the constant of a name, sentinels included.
   *
   * @param name with or without the stripped prefix
   * @return the constant, or nothing if the name is none's
   */
  public Optional<State> find(String name) {
    return Optional.ofNullable(states.get(name));
  }

  /** Finds the constant that stored data knows under a name, which no declaration may use. */
  public Optional<State> findFormer(String name) {
    return Optional.ofNullable(former.get(name));
  }

  /**
   * Finds the group of a name.
   *
   * @return the group, or nothing if the name is none's or a state has it too
   */
  public Optional<Group> findGroup(String name) {
    return states.containsKey(name) ? Optional.empty() : Optional.ofNullable(groups.get(name));
  }

  /** Returns whether a name stands for several states: ANY or a group. */
  public boolean isWildcard(String name) {
    return name.equals(Reference.ANY) || findGroup(name).isPresent();
  }

  /**
   * Returns the states that a name stands for.
   *
   * @param name a state's, a group's or ANY; anything else stands for nothing
   * @param other the other end of the transition, which no wildcard includes
   */
  public List<State> expand(String name, State other) {
    if (name.equals(Reference.ANY)) {
      return all.stream()
          .filter(state -> !state.terminal() && !state.sentinel() && !state.equals(other))
          .toList();
    }
    return findGroup(name)
        .map(group -> group.members().stream().filter(state -> !state.equals(other)).toList())
        .orElseGet(() -> find(name).stream().toList());
  }

  /** Returns the states that a name stands for, whatever is at the other end. */
  List<State> members(String name) {
    if (name.equals(Reference.ANY)) {
      return lifecycle();
    }
    return findGroup(name).map(Group::members).orElseGet(() -> find(name).stream().toList());
  }

  /** Returns whether a name is a state's or stands for several. */
  public boolean isKnown(String name) {
    return states.containsKey(name) || isWildcard(name);
  }

  /**
   * Returns the known names that were probably meant by one that isn't known: by the rest of a
   * qualified name, by the parts of a list in one string, by the nearest name. Nothing if it can't
   * be guessed. A former name means the state that had it.
   */
  public List<String> meant(String written) {
    String last = written.substring(written.lastIndexOf('.') + 1).strip();
    if (isKnown(last)) {
      return List.of(last);
    }
    Optional<State> renamed = findFormer(last).filter(state -> !state.sentinel());
    if (renamed.isPresent()) {
      return renamed.stream().map(State::label).toList();
    }
    if (last.equalsIgnoreCase("any") || last.equalsIgnoreCase("all")) {
      return List.of(Reference.ANY);
    }
    List<String> parts =
        Stream.of(written.split("[^\\p{javaJavaIdentifierPart}*]+", -1))
            .filter(part -> !part.isEmpty())
            .distinct()
            .toList();
    if (parts.size() > 1 && parts.stream().allMatch(this::isKnown)) {
      return parts;
    }
    Set<String> known = new LinkedHashSet<>();
    lifecycle().forEach(state -> known.add(state.label()));
    known.addAll(groups.keySet());
    known.addAll(states.keySet());
    return Nearest.of(written, known).stream().toList();
  }
}
