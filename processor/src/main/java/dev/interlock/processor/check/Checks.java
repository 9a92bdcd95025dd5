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
import dev.interlock.processor.surface.Surface;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a machine against every check. */
public final class Checks {

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
    return check(machine, Surface.ifGenerated(machine));
  }

  /** The same where what is generated for the machine, if anything is, is known already. */
  public static List<Finding> check(Machine machine, Optional<Surface> surface) {
    return Trial.of(
        machine, other -> raw(other, Surface.ifGenerated(other)), raw(machine, surface));
  }

  private static List<Finding> raw(Machine machine, Optional<Surface> surface) {
    List<Finding> findings = new ArrayList<>();
    families(machine, surface, findings);
    findings.removeIf(each -> surface.isEmpty() && OF_GENERATED.contains(each.check()));
    return List.copyOf(findings);
  }

  /** One after another: a list of them would be a class for each, made by every compilation. */
  private static void families(Machine machine, Optional<Surface> surface, List<Finding> findings) {
    findings.addAll(SettingChecks.check(machine));
    findings.addAll(ShapeChecks.check(machine));
    findings.addAll(GivenTypeChecks.check(machine));
    findings.addAll(OwnAnnotationChecks.check(machine));
    findings.addAll(ReferenceChecks.check(machine));
    findings.addAll(SentinelChecks.check(machine));
    findings.addAll(NameChecks.check(machine));
    findings.addAll(ClashChecks.check(machine, surface));
    surface.ifPresent(known -> findings.addAll(ShadowChecks.check(machine, known)));
    findings.addAll(FormerNameChecks.check(machine));
    findings.addAll(SizeChecks.check(machine));
    findings.addAll(MoveSizeChecks.check(machine));
    findings.addAll(DuplicateChecks.check(machine));
    findings.addAll(AmbiguityChecks.check(machine));
    findings.addAll(ExitChecks.check(machine));
    findings.addAll(RuleChecks.check(machine));
    findings.addAll(WayChecks.check(machine));
    findings.addAll(GraphChecks.check(machine));
    findings.addAll(ExceptionChecks.check(machine));
    findings.addAll(WildcardChecks.check(machine));
    findings.addAll(IgnoredChecks.check(machine));
    findings.addAll(ActorChecks.check(machine));
    findings.addAll(EventChecks.check(machine));
    findings.addAll(SimilarNameChecks.check(machine));
    findings.addAll(RepetitionChecks.check(machine));
    findings.addAll(EventNameChecks.check(machine));
  }

  /** Returns the only fault of a machine whose settings can't be read: all others may follow. */
  public static List<Finding> check(Machine machine, Misfit settings) {
    return List.of(OwnAnnotationChecks.finding(settings, machine));
  }
}
