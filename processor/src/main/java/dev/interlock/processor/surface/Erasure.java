package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.List;
import java.util.Optional;

/**
 * The types of what generated methods take, each by its name within its package: what tells two
 * methods of one name apart.
 *
 * @param machine the machine that they are generated for
 */
public record Erasure(Machine machine) {

  /** Returns the types of a method's parameters. */
  public List<String> of(MethodPlan method) {
    return method.parameters().stream().map(this::of).toList();
  }

  private String of(Parameter parameter) {
    TypeNames types = TypeNames.of(machine.carrier());
    return switch (parameter) {
      case FROM, TO, STATE -> machine.subject().name().nestedName();
      case EVENT -> of(machine.declaration().namedEvents(), types.event());
      case NAME -> String.class.getSimpleName();
      case MAYBE_EVENT, MAYBE_BY -> Optional.class.getSimpleName();
      case BY -> of(machine.declaration().namedActors(), types.actor());
      case GUARDS -> types.guards();
      case CASES -> TypedPlan.CASES;
      case HOOKS -> types.hooks();
    };
  }

  private static String of(Optional<GivenType> given, String generated) {
    return given.map(type -> type.name().nestedName()).orElse(generated);
  }
}
