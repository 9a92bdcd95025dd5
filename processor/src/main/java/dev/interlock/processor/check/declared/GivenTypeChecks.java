package dev.interlock.processor.check.declared;

import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.stream.Stream;

/**
 * typed-reference, inaccessible-enum, unknown-actor: can {@code actorType} say who the actors are,
 * and {@code eventType} which events there are?
 */
public final class GivenTypeChecks {

  private static final String NO_ENUM = "{type} is no enum, so it can't name the {names}.";
  private static final String NAME_ACTORS =
      "name an enum whose constants are the actors, or list their names in 'actors'";
  private static final String NAME_EVENTS = "name an enum whose constants are the events";
  private static final String INACCESSIBLE = "{type} can't be named in the package of {enum}.";
  private static final String MAKE_VISIBLE =
      "make it, and every type around it, at least package-private";

  private GivenTypeChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    MachineDeclaration declaration = machine.declaration();
    Stream<Finding> actors =
        declaration.actorType().stream()
            .flatMap(type -> Stream.concat(ofType(type, machine), ofList(type, machine)));
    Stream<Finding> events =
        declaration.eventType().stream().flatMap(type -> ofType(type, machine));
    return Stream.concat(actors, events).toList();
  }

  private static Stream<Finding> ofType(GivenType type, Machine machine) {
    String name = type.name().nestedName();
    boolean actors = type.member() == MachineMember.ACTOR_TYPE;
    boolean together = type.name().packageName().equals(machine.carrier().packageName());
    return switch (type.kind()) {
      case NO_ENUM ->
          Stream.of(
              new Finding(
                  Check.TYPED_REFERENCE,
                  type.origin(),
                  Sentence.of(NO_ENUM, name, actors ? "actors" : "events"),
                  Fix.open(actors ? NAME_ACTORS : NAME_EVENTS)));
      case INACCESSIBLE ->
          Stream.of(
              new Finding(
                  Check.INACCESSIBLE_ENUM,
                  type.origin(),
                  Sentence.of(INACCESSIBLE, name, machine.carrier().nestedName()),
                  Fix.open(together ? MAKE_VISIBLE : "make it, and every type around it, public")));
      default -> Stream.empty();
    };
  }

  private static Stream<Finding> ofList(GivenType type, Machine machine) {
    String name = type.name().nestedName();
    List<Reference> listed =
        machine.declaration().actors().stream().filter(each -> !each.isConstant()).toList();
    return listed.stream()
        .limit(1)
        .map(
            first ->
                new Finding(
                    Check.UNKNOWN_ACTOR,
                    first.origin(),
                    Sentence.of("Both 'actors' and 'actorType' say who the actors are."),
                    Fix.of(
                        Ways.removeMember(
                            Sentence.of("remove 'actors', and let {type} list them", name), listed),
                        Way.open("add them all to {type}", name))));
  }
}
