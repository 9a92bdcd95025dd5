package dev.interlock.processor.check.declared;

import dev.interlock.processor.declaration.ActorType;
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
 * typed-reference, inaccessible-enum, unknown-actor: can {@code actorType} say who the actors are?
 */
public final class ActorTypeChecks {

  private static final String NO_ENUM = "{type} is no enum, so it can't name the actors.";
  private static final String NAME_ENUM =
      "name an enum whose constants are the actors, or list their names in 'actors'";
  private static final String INACCESSIBLE = "{type} can't be named in the package of {enum}.";
  private static final String MAKE_VISIBLE =
      "make it, and every type around it, at least package-private";

  private ActorTypeChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return machine.declaration().actorType().stream()
        .flatMap(type -> Stream.concat(ofType(type, machine), ofList(type, machine)))
        .toList();
  }

  private static Stream<Finding> ofType(ActorType type, Machine machine) {
    String name = type.name().nestedName();
    boolean together = type.name().packageName().equals(machine.carrier().packageName());
    return switch (type.kind()) {
      case NO_ENUM ->
          Stream.of(
              new Finding(
                  Check.TYPED_REFERENCE,
                  type.origin(),
                  Sentence.of(NO_ENUM, name),
                  Fix.open(NAME_ENUM)));
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

  private static Stream<Finding> ofList(ActorType type, Machine machine) {
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
