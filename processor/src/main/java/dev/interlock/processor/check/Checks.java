package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.function.Function;

/** Holds a machine against every check. */
public final class Checks {

  private static final List<Function<Machine, List<Finding>>> FAMILIES =
      List.of(
          SettingChecks::check,
          ShapeChecks::check,
          ActorTypeChecks::check,
          OwnAnnotationChecks::check,
          ReferenceChecks::check,
          SentinelChecks::check,
          NameChecks::check,
          ClashChecks::check,
          SizeChecks::check,
          DuplicateChecks::check,
          AmbiguityChecks::check,
          ExitChecks::check,
          RuleChecks::check,
          GraphChecks::check,
          ExceptionChecks::check,
          WildcardChecks::check,
          ActorChecks::check,
          SimilarNameChecks::check,
          RepetitionChecks::check,
          EventNameChecks::check);

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
    return List.of(OwnAnnotationChecks.finding(settings, machine));
  }
}
