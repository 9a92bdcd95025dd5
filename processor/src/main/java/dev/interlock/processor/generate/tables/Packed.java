package dev.interlock.processor.generate.tables;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A machine in a row of characters: parts of two lists, of names and of states, and a letter that
 * says what they are. A number is a character; a list is its length and its items; a name or a
 * state is its place in a list that the generated code spells out, never an ordinal.
 */
final class Packed {

  /** Arcs of one part: a length has to fit into a character. */
  private static final int MOST_ARCS = 10_000;

  /** The name in place of an event or a guard that an arc doesn't have. */
  private static final String NONE = "";

  private final Scope scope;
  private final Map<String, Integer> names = new LinkedHashMap<>(Map.of(NONE, 0));
  private final StringBuilder data = new StringBuilder();

  Packed(Scope scope) {
    this.scope = scope;
    for (Kind kind : Kind.values()) {
      states(kind);
    }
    for (Group group : scope.machine.groups()) {
      part('g', List.of(group.name()), group.members());
    }
    names('e', scope.machine.events(), scope::constantOfEvent);
    if (!scope.hasGivenActors()) {
      names('a', scope.machine.actors(), scope::constantOfActor);
    }
    for (State state : scope.machine.states()) {
      if (!state.formerly().isEmpty()) {
        part('f', state.formerly(), List.of(state));
      }
    }
    for (Reference event : scope.machine.events()) {
      List<State> ignoring = scope.moves.ignoredIn(event.name());
      if (!ignoring.isEmpty()) {
        part('n', List.of(scope.constantOfEvent(event.name())), ignoring);
      }
    }
    List<Move> alike = new ArrayList<>();
    for (Move move : scope.moves.all()) {
      if (!alike.isEmpty()
          && (!label(move).equals(label(alike.get(0))) || alike.size() == MOST_ARCS)) {
        arcs(alike);
        alike.clear();
      }
      alike.add(move);
    }
    if (!alike.isEmpty()) {
      arcs(alike);
    }
  }

  private void arcs(List<Move> alike) {
    List<State> ends = alike.stream().flatMap(move -> Stream.of(move.from(), move.to())).toList();
    part('-', label(alike.get(0)), ends);
  }

  private List<String> label(Move move) {
    return Stream.concat(
            Stream.of(
                move.event().map(scope::constantOfEvent).orElse(NONE), move.guard().orElse(NONE)),
            move.by().names().stream().map(scope::constantOfActor))
        .toList();
  }

  private void states(Kind kind) {
    List<State> states = kind.in(scope);
    if (!states.isEmpty()) {
      part(kind.letter, List.of(), states);
    }
  }

  private void names(char what, List<Reference> references, UnaryOperator<String> constant) {
    if (!references.isEmpty()) {
      part(what, references.stream().map(Reference::name).map(constant).toList(), List.of());
    }
  }

  private void part(char what, Collection<String> words, Collection<State> members) {
    number(words.size());
    words.forEach(name -> number(names.computeIfAbsent(name, first -> names.size())));
    number(members.size());
    // The place in the list of all, which only today is the ordinal.
    members.forEach(state -> number(state.ordinal()));
    data.append(what);
  }

  private void number(int number) {
    data.append((char) number);
  }

  /** Returns all names, each at its place. */
  Set<String> names() {
    return names.keySet();
  }

  /** Returns the parts. */
  String data() {
    return data.toString();
  }
}
