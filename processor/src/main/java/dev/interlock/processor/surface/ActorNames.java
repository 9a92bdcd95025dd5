package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.Words;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How actors are called as types, within the typed states. An actor gives way to whatever has its
 * name there: what a state is called may be stored somewhere.
 */
final class ActorNames {

  /** What all actors have in common, and how one that gives way ends. */
  static final String ANY = "Actor";

  /** A set of more is called after those that are left out, or after one of them. */
  private static final int MOST = 3;

  /** A longer name is no name any more; it is a file's as well. */
  private static final int LONGEST = 60;

  private final List<String> actors;
  private final boolean given;
  private final Set<String> constants;

  /** The names of types that can't be given again, in small letters: each has a file. */
  private final Set<String> taken;

  ActorNames(Machine machine, List<NamedMove> moves, List<String> actors) {
    this.actors = actors;
    this.given = machine.declaration().namedActors().isPresent();
    Set<String> mentioned = mentioned(machine);
    this.constants = new HashSet<>(mentioned);
    machine.states().forEach(state -> constants.add(Names.stateConstant(state)));
    Set<String> types = new HashSet<>(mentioned);
    types.addAll(Names.FIXED_TYPES);
    machine.states().forEach(state -> types.add(Names.stateType(state, machine)));
    machine.groups().stream().map(Group::name).map(Names::type).forEach(types::add);
    moves.forEach(move -> types.add(Names.canType(move.name())));
    this.taken = types.stream().map(ActorNames::folded).collect(Collectors.toSet());
  }

  /** What generated code names, and might not be able to by more than its simple name. */
  private static Set<String> mentioned(Machine machine) {
    Stream<EnumName> users =
        Stream.concat(
            Stream.of(machine.subject().name()),
            machine.declaration().namedActors().map(type -> type.name()).stream());
    return Stream.concat(
            TypeNames.of(machine.carrier()).all().stream(),
            users.flatMap(name -> name.simpleNames().stream()))
        .collect(Collectors.toSet());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the constant that holds an actor's only instance: {@code UPDATE_JOB}. */
  String constant(String actor) {
    String name = given ? actor : Names.constant(actor);
    return constants.contains(name) ? name + "_ACTOR" : name;
  }

  /** Gives each actor the name of a type. Two that would have the same are left to a check. */
  List<String> single() {
    List<Boolean> gives =
        actors.stream().map(each -> taken.contains(folded(Names.actorType(each)))).toList();
    actors.forEach(each -> taken.add(folded(Names.actorType(each))));
    return IntStream.range(0, actors.size())
        .mapToObj(
            place -> {
              String name = Names.actorType(actors.get(place));
              return gives.get(place) ? free(name + ANY) : name;
            })
        .toList();
  }

  /** Gives a set of several actors the name of a type. */
  String several(Set<String> some) {
    Set<String> others = new HashSet<>(actors);
    others.removeAll(some);
    String one = Names.actorType(some.iterator().next());
    return free(
        joined("", some, "Or")
            .or(() -> joined("AllBut", actors.stream().filter(others::contains).toList(), "And"))
            .orElseGet(() -> one + "Or" + (some.size() - 1) + "Others"));
  }

  private static Optional<String> joined(String first, Collection<String> some, String word) {
    String name =
        some.stream()
            .map(Names::actorType)
            .map(Words::capitalized)
            .collect(Collectors.joining(word, first, ""));
    return Optional.of(name).filter(each -> some.size() <= MOST && each.length() <= LONGEST);
  }

  private String free(String name) {
    String free =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? name : name + number)
            .filter(each -> !taken.contains(folded(each)))
            .findFirst()
            .orElseThrow();
    taken.add(folded(free));
    return free;
  }
}
