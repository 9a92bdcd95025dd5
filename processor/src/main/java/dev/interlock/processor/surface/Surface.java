package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.JavaNames;
import dev.interlock.processor.surface.names.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is generated for a machine: which types with which members, and why each is there.
 *
 * @param planned what it is generated of
 * @param types the top-level types, in the order in which they are generated
 * @param clashes the names that stand for two things, before anything was left out
 */
public record Surface(PlannedMachine planned, List<TypePlan> types, List<Clash> clashes) {

  public Surface {
    types = List.copyOf(types);
    clashes = List.copyOf(clashes);
  }

  /** Returns what is generated for a machine, faulty or not. */
  public static Surface of(Machine machine) {
    PlannedMachine legal = PlannedMachine.of(LegalNames.of(machine));
    List<TypePlan> wanted = types(legal);
    List<Clash> clashes = Clashes.in(legal.machine(), wanted);
    if (clashes.isEmpty()) {
      return new Surface(legal, typable(wanted, canBeTyped(legal.machine())), clashes);
    }
    Set<Origin> clashing =
        clashes.stream()
            .filter(Surface::canBeLeftOut)
            .map(clash -> clash.later().origin())
            .collect(Collectors.toSet());
    boolean typable =
        canBeTyped(legal.machine())
            && clashes.stream()
                .allMatch(each -> canBeLeftOut(each) || isLeftOut(each.later(), clashing));
    PlannedMachine kept = PlannedMachine.of(LegalNames.without(clashing, legal.machine()));
    return new Surface(kept, typable(types(kept), typable), clashes);
  }

  /** The same, if anything is generated for it. */
  public static Optional<Surface> ifGenerated(Machine machine) {
    return machine.declaration().isGenerated() ? Optional.of(of(machine)) : Optional.empty();
  }

  private static List<TypePlan> typable(List<TypePlan> types, boolean typable) {
    return typable
        ? types
        : types.stream().filter(each -> each.role() != TypePlan.Role.TYPED).toList();
  }

  /** A group can be left out of the typed states; a state or an event can't. */
  private static boolean canBeLeftOut(Clash clash) {
    return clash.type().role() != TypePlan.Role.TYPED || clash.later().kind() == Cause.Kind.GROUP;
  }

  private static boolean isLeftOut(Cause cause, Set<Origin> clashing) {
    return cause.kind() == Cause.Kind.EVENT && clashing.contains(cause.origin());
  }

  private static boolean canBeTyped(Machine machine) {
    return !machine.states().isEmpty()
        && machine.states().stream().allMatch(each -> JavaNames.isLabel(each.label()));
  }

  private static List<TypePlan> types(PlannedMachine planned) {
    Machine machine = planned.machine();
    FunctionsPlan functions = new FunctionsPlan(planned);
    NamesPlan names = new NamesPlan(machine);
    List<TypePlan> types = new ArrayList<>();
    types.add(functions.functions());
    if (MixinUse.of(machine).methods()) {
      types.add(functions.mixin());
    }
    names.events().ifPresent(types::add);
    names.actors().ifPresent(types::add);
    names.guards(planned.moves()).ifPresent(types::add);
    if (machine.declaration().typed() && Limits.holdTypedStates(machine)) {
      types.add(new TypedPlan(planned).type());
    }
    boolean hooks = machine.declaration().hooks();
    if (machine.declaration().machine() || hooks) {
      types.add(new MachinePlan(planned).type());
    }
    if (hooks) {
      types.add(HooksPlan.of(planned));
    }
    return types;
  }

  /** Returns the functions, which every machine has. */
  public TypePlan functions() {
    return types.get(0);
  }

  /** Returns the machine, if one is generated. */
  public Optional<TypePlan> machineType() {
    return types.stream().filter(each -> each.role() == TypePlan.Role.MACHINE).findFirst();
  }
}
