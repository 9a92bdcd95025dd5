package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Mention;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways out where a name isn't known. */
public final class NameFixes {

  private static final String REMOVE = "remove it";
  private static final String REMOVE_HERE = "remove it here";
  private static final String NAME_ONE = "name one of {names}";
  private static final String WRITE_PREFIX = "write stripPrefix = {prefix}";

  private NameFixes() {}

  /**
   * Returns the ways for a name that is no state's.
   *
   * @param names the names that were probably meant
   */
  public static Fix state(Mention mention, List<String> names, Machine machine) {
    Reference written = mention.reference();
    List<Way> ways = new ArrayList<>();
    prefix(written, machine).ifPresent(ways::add);
    List<Reference> meant = names.stream().map(written::to).toList();
    if (mention.all().stream()
        .anyMatch(each -> meant.stream().anyMatch(name -> same(each, name)))) {
      ways.add(remove(Sentence.of(REMOVE), mention));
    } else if (!meant.isEmpty()) {
      ways.add(Ways.write(written, meant));
    }
    if (meant.isEmpty()) {
      ways.addAll(others(written, machine));
    }
    if (!isEnd(mention)) {
      ways.add(remove(Sentence.of(REMOVE), mention));
    }
    ways.add(Way.open(NAME_ONE, known(machine)));
    return Fix.of(Way.firstOf(ways));
  }

  /** Whether a transition has no end without it, or another. */
  private static boolean isEnd(Mention mention) {
    return mention.member() == AnnotationMember.TO || mention.member() == AnnotationMember.FROM;
  }

  private static boolean same(Reference one, Reference other) {
    return one.name().equals(other.name());
  }

  /** A prefix without its underscore leaves the underscore to the names. */
  private static Optional<Way> prefix(Reference written, Machine machine) {
    String prefix = machine.declaration().stripPrefix();
    if (prefix.isEmpty() || machine.namespace().find("_" + written.name()).isEmpty()) {
      return Optional.empty();
    }
    Origin place = MachineMember.STRIP_PREFIX.origin();
    Reference longer = new Reference(prefix + "_", Spelling.STRING, place);
    return Optional.of(
        Way.of(Sentence.of(WRITE_PREFIX, longer), new Edit.Set(place, List.of(longer))));
  }

  /** Any other name, one that leads out first. */
  private static List<Way> others(Reference written, Machine machine) {
    List<String> known = known(machine);
    List<Way> ways = new ArrayList<>();
    for (State state : candidates(written, machine)) {
      List<String> rest = known.stream().filter(name -> !name.equals(state.label())).toList();
      Way way = Ways.write(written, List.of(state.inPlaceOf(written)));
      ways.add(rest.isEmpty() ? way : way.in("{write}, or name one of {names}", way.words(), rest));
    }
    return ways;
  }

  private static List<String> known(Machine machine) {
    List<String> known = new ArrayList<>();
    machine.lifecycle().forEach(state -> known.add(state.label()));
    machine.groups().forEach(group -> known.add(group.name()));
    return known;
  }

  /** States to guess: those first that nothing leads to yet, last the one that guesses. */
  private static List<State> candidates(Reference written, Machine machine) {
    Set<State> entered = machine.entered();
    return machine.lifecycle().stream()
        .sorted(
            Comparator.comparing((State state) -> state.origin().equals(written.origin().carrier()))
                .thenComparing(state -> state.initial() || entered.contains(state)))
        .toList();
  }

  /** Returns the ways where a group can't stand. */
  public static Fix member(Reference written, Group group, Machine machine) {
    List<Way> ways = new ArrayList<>();
    for (State member : candidates(written, machine)) {
      if (group.members().contains(member)) {
        ways.add(such(written, member));
      }
    }
    ways.add(Way.open("name a state"));
    return Fix.of(Way.firstOf(ways));
  }

  private static Way such(Reference written, State state) {
    Reference other = state.inPlaceOf(written);
    return Ways.write(written, List.of(other)).in("name a state, such as {state}", other);
  }

  /** Returns the ways where ANY can't stand. */
  public static Fix any(Mention mention, Machine machine) {
    Reference written = mention.reference();
    List<Way> ways = new ArrayList<>();
    candidates(written, machine).forEach(state -> ways.add(such(written, state)));
    ways.add(remove(Sentence.of(REMOVE_HERE), mention));
    ways.add(
        Way.open(
            mention.member().content().takesGroups()
                ? "name the states one by one, or a group of them"
                : "name the states one by one"));
    return Fix.of(Way.firstOf(ways));
  }

  /** Returns the ways for an actor that isn't listed. */
  public static Fix actor(Mention mention, Set<String> known, Machine machine) {
    Reference written = mention.reference();
    List<Reference> all = mention.all();
    Way list =
        machine
            .declaration()
            .actorType()
            .map(type -> Way.open("add it to {type}", type.name().nestedName()))
            .orElseGet(() -> listed(written));
    List<Way> ways = new ArrayList<>();
    for (String actor : known) {
      Way way = Ways.write(written, List.of(written.to(actor)));
      ways.add(way.in(NAME_ONE, List.copyOf(known)));
    }
    Optional<Way> near =
        Nearest.of(written.name(), known)
            .map(name -> Ways.write(written, List.of(written.to(name))));
    if (near.isPresent()) {
      // Without its only actor a transition would be open to anyone.
      return all.size() == 1
          ? Fix.of(Way.firstOf(List.of(near.get(), list)))
          : Fix.of(
              Way.firstOf(
                  List.of(near.get(), Ways.remove(Sentence.of(REMOVE), written, all), list)));
    }
    return ways.isEmpty() ? Fix.of(list) : Fix.of(list, Way.firstOf(ways));
  }

  private static Way listed(Reference written) {
    Origin place = MachineMember.ACTORS.origin();
    Reference actor = new Reference(written.name(), Spelling.STRING, place);
    return Way.of(
        Sentence.of("add {actor} to the 'actors' of @StateMachine", actor),
        new Edit.Add(place, List.of(actor)));
  }

  /** Removes a name from its list; with the only end of a transition, that goes too. */
  public static Way remove(Sentence words, Mention mention) {
    Reference written = mention.reference();
    return isEnd(mention) && mention.all().size() == 1
        ? Ways.removeTransition(written.origin().whole())
        : Ways.remove(words, written, mention.all());
  }
}
