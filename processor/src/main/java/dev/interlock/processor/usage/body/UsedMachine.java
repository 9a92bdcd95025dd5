package dev.interlock.processor.usage.body;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.Resolver;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Surface;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A machine that a compilation uses, whether it is compiled with it or comes from a class file.
 * Most code asks only whether there is one, so what it looks like is found out when it is asked.
 */
public final class UsedMachine {

  private final TypeElement type;
  private final Machine machine;
  private Optional<Surface> surface = Optional.empty();

  UsedMachine(TypeElement type, MachineDeclaration declaration) {
    this.type = type;
    this.machine = Resolver.resolve(declaration);
  }

  /** Returns the enum. */
  public TypeElement type() {
    return type;
  }

  /** Returns the machine. */
  public Machine machine() {
    return machine;
  }

  /** Returns the moves that there are. */
  public Moves moves() {
    return surface().planned().moves();
  }

  /** Returns what is generated. */
  public List<TypePlan> types() {
    return surface().types();
  }

  /** Returns the constant of a name, sentinel or not. */
  public Optional<State> state(String name) {
    return machine.states().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Returns the event, by its declared name, that a constant of the events' enum stands for. */
  Optional<String> event(String constant) {
    return named(constant, TypePlan.Role.EVENTS)
        .or(
            () ->
                machine
                    .declaration()
                    .namedEvents()
                    .filter(type -> type.constants().contains(constant))
                    .map(type -> type.methodOf(constant)));
  }

  /** Returns the actor, by its declared name, that a constant of the actors' enum stands for. */
  Optional<String> actor(String constant) {
    return named(constant, TypePlan.Role.ACTORS)
        .or(
            () ->
                machine
                    .declaration()
                    .namedActors()
                    .filter(type -> type.constants().contains(constant))
                    .map(type -> constant));
  }

  private Optional<String> named(String constant, TypePlan.Role role) {
    return surface().types().stream()
        .filter(type -> type.role() == role)
        .flatMap(type -> type.constants().stream())
        .filter(each -> each.name().equals(constant))
        .map(each -> each.cause().name())
        .findFirst();
  }

  /** Returns what is generated under a path of simple names, the outermost first. */
  Optional<TypePlan> generated(List<String> names) {
    List<TypePlan> within = surface().types();
    Optional<TypePlan> found = Optional.empty();
    for (String name : names) {
      found = within.stream().filter(each -> each.name().equals(name)).findFirst();
      within = found.map(TypePlan::types).orElse(List.of());
    }
    return found;
  }

  private Surface surface() {
    Surface known = surface.orElseGet(() -> Surface.of(machine));
    surface = Optional.of(known);
    return known;
  }
}
