package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.surface.names.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The ways out where a name can't be one in Java: other names, made of what was written. */
public final class NameHints {

  private static final String RENAME_TO = "rename {cause}, such as to \"{name}\"";

  private NameHints() {}

  /** Offers a name that an event's method can have. */
  public static Fix event(Reference name, List<Reference> mentions) {
    return method(name, "do", mentions, JavaNames::isEvent, "finishDrain");
  }

  /** Offers a name that a guard's method can have. */
  public static Fix guard(Reference name, List<Reference> mentions) {
    return method(name, "is", mentions, JavaNames::isGuard, "isPaid");
  }

  private static Fix method(
      Reference name,
      String verb,
      List<Reference> mentions,
      Predicate<String> legal,
      String example) {
    String made = LegalName.ofMethod(name.name());
    List<String> names = List.of(made, verb + LegalName.capitalized(made));
    return offer(
        "choose a name that can be a method, such as \"{name}\"", names, mentions, legal, example);
  }

  /** Offers a name that can be part of a method's. */
  public static Fix group(Group group, List<Reference> mentions) {
    String made = LegalName.ofMethod(group.name());
    return offer(
        "choose a name of letters and digits, such as \"{name}\"",
        List.of(made, "in" + LegalName.capitalized(made)),
        mentions,
        name -> JavaNames.isGroup(new Group(name, group.members(), group.origin())),
        "active");
  }

  /** Offers a name that an actor's constant can have. */
  public static Fix actor(Reference name, List<Reference> mentions) {
    String made = LegalName.ofConstant(name.name());
    return offer(
        "choose a name that can be a constant, such as \"{name}\"",
        List.of(made, "THE_" + made),
        mentions,
        JavaNames::isActor,
        "SERVICE");
  }

  private static Fix offer(
      String words,
      List<String> names,
      List<Reference> mentions,
      Predicate<String> legal,
      String example) {
    List<Way> ways = new ArrayList<>();
    for (String name : names) {
      if (legal.test(name)) {
        ways.add(Ways.rename(Sentence.of(words, name), mentions, name));
      }
    }
    ways.add(Way.open(words, example));
    return Fix.of(Way.firstOf(ways));
  }

  /**
   * Offers another name for what clashes: the name that it clashes with, if it is the same in other
   * letters.
   */
  public static Way another(String cause, List<Reference> mentions, List<Reference> all) {
    String name = mentions.get(0).name();
    Optional<Way> same =
        all.stream()
            .map(Reference::name)
            .filter(other -> !other.equals(name))
            .filter(other -> LegalName.ofConstant(other).equals(LegalName.ofConstant(name)))
            .findFirst()
            .map(other -> Ways.rename(Sentence.of("write \"{name}\"", other), mentions, other));
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
    List<String> names =
        constant
            ? List.of("THE_" + name, name + "_2")
            : List.of("do" + LegalName.capitalized(name), name + "Now");
    List<Way> ways = new ArrayList<>(same.stream().toList());
    for (String other : names) {
      ways.add(Ways.rename(Sentence.of(RENAME_TO, cause, other), mentions, other));
    }
    ways.add(Way.open("rename {cause}", cause));
    return Way.firstOf(ways);
  }

  /** Offers another name for a group that is called like a state. */
  public static Fix otherGroup(List<Reference> mentions) {
    String name = LegalName.ofMethod(mentions.get(0).name()) + "Group";
    return Fix.of(Ways.rename(Sentence.of(RENAME_TO, "the group", name), mentions, name));
  }

  /** Offers a shorter prefix. */
  public static Fix prefix(String prefix) {
    Origin place = MachineMember.STRIP_PREFIX.origin();
    List<Way> ways = new ArrayList<>();
    for (int end = prefix.lastIndexOf('_', prefix.length() - 2);
        end > 0;
        end = prefix.lastIndexOf('_', end - 1)) {
      Reference shorter = new Reference(prefix.substring(0, end + 1), Spelling.STRING, place);
      ways.add(
          Way.of(
              Sentence.of("shorten stripPrefix to {prefix}", shorter),
              new Edit.Set(place, List.of(shorter))));
    }
    ways.add(Way.of(Sentence.of("remove stripPrefix"), new Edit.Remove(place)));
    ways.add(Way.open("shorten stripPrefix"));
    return Fix.of(Way.firstOf(ways));
  }
}
