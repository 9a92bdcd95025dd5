package dev.interlock.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.Nameable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the types that are generated for a machine. */
public final class Generator {

  private Generator() {}

  /**
   * Returns the top-level types for a machine, all in the enum's package.
   *
   * @param machine the machine; of a faulty one, what can be named is generated all the same
   * @param taken names that something else has already: a type of one has another name, so that
   *     what mentions it compiles
   * @return the types, in a fixed order
   */
  public static List<TypeSpec> types(Machine machine, Set<String> taken) {
    Api api = new Api(Nameable.of(machine), taken);
    Tables tables = new Tables(api);
    ActorTables actorTables = new ActorTables(api, tables);
    AllowedEvents allowed = new AllowedEvents(api, tables);
    List<Function> functions = new ArrayList<>(new StateFunctions(api, tables, actorTables).all());
    functions.addAll(new EventFunctions(api, tables, actorTables, allowed).all());
    List<TypeSpec> hidden = new ArrayList<>(List.of(tables.type()));
    if (api.hasActors()) {
      hidden.add(actorTables.type());
    }
    if (api.hasEvents()) {
      hidden.add(allowed.type());
    }
    if (api.hasGuards()) {
      hidden.add(GuardedMoves.ofFunctions(api, tables).typeOfFunctions());
    }
    List<TypeSpec> types = new ArrayList<>();
    types.add(TransitionsType.of(api, tables, hidden, functions));
    types.add(MovesType.of(api, functions));
    if (api.hasEvents()) {
      types.add(NamesType.events(api));
    }
    if (api.hasActors() && !api.hasGivenActors()) {
      types.add(NamesType.actors(api));
    }
    if (api.hasGuards()) {
      types.add(GuardsType.of(api));
    }
    if (api.machine.declaration().typed()) {
      types.add(TypedType.of(api));
    }
    if (api.machine.declaration().machine()) {
      types.add(MachineType.of(api));
      if (api.hasHooks()) {
        types.add(new HooksType(api).type());
      }
    }
    return List.copyOf(types);
  }
}
