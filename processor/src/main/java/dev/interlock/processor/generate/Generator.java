package dev.interlock.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.naming.Nameable;
import java.util.ArrayList;
import java.util.List;

/** Makes the types that are generated for a machine. */
public final class Generator {

  private Generator() {}

  /**
   * Returns the top-level types for a machine, all in the enum's package.
   *
   * @param machine the machine; of a faulty one, what can be named is generated all the same
   * @return the types, in a fixed order
   */
  public static List<TypeSpec> types(Machine machine) {
    Api api = new Api(Nameable.of(machine));
    Tables tables = new Tables(api);
    List<Function> functions = new ArrayList<>(new StateFunctions(api, tables).all());
    functions.addAll(new EventFunctions(api, tables).all());
    List<TypeSpec> types = new ArrayList<>();
    types.add(TransitionsType.of(api, tables, functions));
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
    return List.copyOf(types);
  }
}
