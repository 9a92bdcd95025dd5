package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Misfit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds a machine against every check. */
public final class Checks {

  private static final List<Function<Machine, List<Finding>>> FAMILIES =
      List.of(
          SettingChecks::check,
          ShapeChecks::check,
          TypedChecks::check,
          ReferenceChecks::check,
          SentinelChecks::check,
          NameChecks::check,
          ClashChecks::check,
          SizeChecks::check,
          ArcChecks::check,
          RuleChecks::check,
          GraphChecks::check,
          WildcardChecks::check,
          ActorChecks::check,
          SpellingChecks::check);

  /** How many of many names are shown. */
  static final int SHOWN = 20;

  private Checks() {}

  /** Returns all faults of a machine, by family and within one in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return Trial.of(machine, Checks::raw, raw(machine));
  }

  private static List<Finding> raw(Machine machine) {
    return FAMILIES.stream().map(family -> family.apply(machine)).flatMap(List::stream).toList();
  }

  /** Returns the only fault of a machine whose settings can't be read: all others may follow. */
  public static List<Finding> check(Machine machine, Misfit settings) {
    return List.of(TypedChecks.finding(settings, machine.name().nestedName()));
  }

  /** Shows the first of many names. */
  static String list(Stream<?> items) {
    List<String> all = items.map(Object::toString).toList();
    return all.size() <= SHOWN
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, SHOWN)) + " and " + (all.size() - SHOWN) + " more";
  }
}
