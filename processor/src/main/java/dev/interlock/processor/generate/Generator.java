package dev.interlock.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.NullMarks;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.functions.FunctionsType;
import dev.interlock.processor.generate.functions.GuardsType;
import dev.interlock.processor.generate.functions.MixinType;
import dev.interlock.processor.generate.machine.HooksType;
import dev.interlock.processor.generate.machine.MachineType;
import dev.interlock.processor.generate.typed.TypedType;
import dev.interlock.processor.surface.Surface;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.Set;

/** Makes what is generated for a machine. */
public final class Generator {

  private final Surface surface;
  private final Scope scope;

  private Generator(Surface surface, Scope scope) {
    this.surface = surface;
    this.scope = scope;
  }

  /**
   * Returns what is generated, types first, all of them in the enum's package.
   *
   * @param surface what is planned
   * @param taken names that something else has already: a type of one has another name, so that
   *     what mentions it compiles
   * @param nullMarked whether JSpecify's annotations can be named there
   * @return the artifacts, in the order of the plan
   */
  public static List<Artifact> artifacts(Surface surface, Set<String> taken, boolean nullMarked) {
    Generator generator =
        new Generator(surface, new Scope(surface.planned(), taken, new NullMarks(nullMarked)));
    return surface.types().stream().map(generator::artifact).toList();
  }

  private Artifact artifact(TypePlan plan) {
    TypeSpec type = type(plan);
    return new Artifact.JavaType(type.name(), SourceText.of(scope.state.packageName(), type));
  }

  private TypeSpec type(TypePlan plan) {
    return switch (plan.role()) {
      case FUNCTIONS -> new FunctionsType(scope, surface.machineType()).type(plan);
      case MIXIN -> new MixinType(scope).type(plan);
      case EVENTS -> NamesType.events(plan, scope);
      case ACTORS -> NamesType.actors(plan, scope);
      case GUARDS -> GuardsType.of(plan, scope);
      case TYPED -> new TypedType(scope).type(plan);
      case MACHINE -> new MachineType(scope).type(plan);
      case HOOKS -> HooksType.of(plan, scope);
      case CASES, INITIAL, TERMINAL, GROUP, CAPABILITY, STATE, SEVERAL_ACTORS, ACTOR, VIEW ->
          throw new IllegalArgumentException(plan.role() + " stands within another type");
    };
  }
}
