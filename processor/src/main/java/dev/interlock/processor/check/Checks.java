package dev.interlock.processor.check;

import dev.interlock.processor.check.arcs.ActorChecks;
import dev.interlock.processor.check.arcs.AmbiguityChecks;
import dev.interlock.processor.check.arcs.DuplicateChecks;
import dev.interlock.processor.check.arcs.EventChecks;
import dev.interlock.processor.check.arcs.ExceptionChecks;
import dev.interlock.processor.check.arcs.ExitChecks;
import dev.interlock.processor.check.arcs.IgnoredChecks;
import dev.interlock.processor.check.arcs.RuleChecks;
import dev.interlock.processor.check.arcs.WildcardChecks;
import dev.interlock.processor.check.build.SettingChecks;
import dev.interlock.processor.check.declared.GivenTypeChecks;
import dev.interlock.processor.check.declared.OwnAnnotationChecks;
import dev.interlock.processor.check.declared.ReferenceChecks;
import dev.interlock.processor.check.declared.SentinelChecks;
import dev.interlock.processor.check.declared.ShapeChecks;
import dev.interlock.processor.check.graph.GraphChecks;
import dev.interlock.processor.check.graph.WayChecks;
import dev.interlock.processor.check.names.ClashChecks;
import dev.interlock.processor.check.names.EventNameChecks;
import dev.interlock.processor.check.names.FormerNameChecks;
import dev.interlock.processor.check.names.MoveSizeChecks;
import dev.interlock.processor.check.names.NameChecks;
import dev.interlock.processor.check.names.RepetitionChecks;
import dev.interlock.processor.check.names.ShadowChecks;
import dev.interlock.processor.check.names.SimilarNameChecks;
import dev.interlock.processor.check.names.SizeChecks;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.model.Machine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds a machine against every check. */
public final class Checks {

  private static final List<Function<Machine, List<Finding>>> FAMILIES =
      List.of(
          SettingChecks::check,
          ShapeChecks::check,
          GivenTypeChecks::check,
          OwnAnnotationChecks::check,
          ReferenceChecks::check,
          SentinelChecks::check,
          NameChecks::check,
          ClashChecks::check,
          ShadowChecks::check,
          FormerNameChecks::check,
          SizeChecks::check,
          MoveSizeChecks::check,
          DuplicateChecks::check,
          AmbiguityChecks::check,
          ExitChecks::check,
          RuleChecks::check,
          WayChecks::check,
          GraphChecks::check,
          ExceptionChecks::check,
          WildcardChecks::check,
          IgnoredChecks::check,
          ActorChecks::check,
          EventChecks::check,
          SimilarNameChecks::check,
          RepetitionChecks::check,
          EventNameChecks::check);

  /** What is about generated code alone; where nothing is generated, there is nothing to say. */
  private static final Set<Check> OF_GENERATED =
      EnumSet.of(
          Check.INACCESSIBLE_ENUM,
          Check.INVALID_NAME,
          Check.TOO_LARGE,
          Check.AWKWARD_EVENT,
          Check.SHADOWED_METHOD);

  private Checks() {}

  /** Returns all faults of a machine, by family and within one in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return Trial.of(machine, Checks::raw, raw(machine));
  }

  private static List<Finding> raw(Machine machine) {
    boolean generated = machine.declaration().isGenerated();
    return FAMILIES.stream()
        .map(family -> family.apply(machine))
        .flatMap(List::stream)
        .filter(finding -> generated || !OF_GENERATED.contains(finding.check()))
        .toList();
  }

  /** Returns the only fault of a machine whose settings can't be read: all others may follow. */
  public static List<Finding> check(Machine machine, Misfit settings) {
    return List.of(OwnAnnotationChecks.finding(settings, machine));
  }
}
