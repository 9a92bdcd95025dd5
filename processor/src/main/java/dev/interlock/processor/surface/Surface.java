package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
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
 * @param machine the machine without the names that can't be generated, or not without a clash
 * @param moves its moves
 * @param dependences what they depend on
 * @param types the top-level types, in the order in which they are generated
 * @param clashes the names that stand for two things, before anything was left out
 */
public record Surface(
    Machine machine,
    Moves moves,
    Dependences dependences,
    List<TypePlan> types,
    List<Clash> clashes) {

  public Surface {
    types = List.copyOf(types);
    clashes = List.copyOf(clashes);
  }

  /** Returns what is generated for a machine, faulty or not. */
  public static Surface of(Machine machine) {
    Machine legal = LegalNames.of(machine);
    Moves moves = Moves.of(legal);
    Dependences dependences = Dependences.of(moves);
    List<TypePlan> wanted = types(legal, moves, dependences);
    List<Clash> clashes = Clashes.in(legal, wanted);
    Set<Origin> clashing =
        clashes.stream()
            .filter(Surface::canBeLeftOut)
            .map(clash -> clash.later().origin())
            .collect(Collectors.toSet());
    boolean typable =
        canBeTyped(legal)
            && clashes.stream()
                .allMatch(each -> canBeLeftOut(each) || isLeftOut(each.later(), clashing));
    Machine kept = LegalNames.without(clashing, legal);
    Moves left = clashing.isEmpty() ? moves : Moves.of(kept);
    Dependences rest = clashing.isEmpty() ? dependences : Dependences.of(left);
    List<TypePlan> types = clashing.isEmpty() ? wanted : types(kept, left, rest);
    return new Surface(
        kept,
        left,
        rest,
        types.stream().filter(each -> typable || each.role() != TypePlan.Role.TYPED).toList(),
        clashes);
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

  private static List<TypePlan> types(Machine machine, Moves moves, Dependences dependences) {
    FunctionsPlan functions = new FunctionsPlan(machine, moves, dependences);
    NamesPlan names = new NamesPlan(machine);
    List<TypePlan> types = new ArrayList<>();
    types.add(functions.functions());
    if (MixinUse.of(machine).methods()) {
      types.add(functions.mixin());
    }
    names.events().ifPresent(types::add);
    names.actors().ifPresent(types::add);
    names.guards(moves).ifPresent(types::add);
    if (machine.declaration().typed() && Limits.holdTypedStates(machine)) {
      types.add(new TypedPlan(machine, moves).type());
    }
    boolean hooks = machine.declaration().hooks();
    if (machine.declaration().machine() || hooks) {
      types.add(new MachinePlan(machine, moves, dependences).type());
    }
    if (hooks) {
      types.add(HooksPlan.of(machine, moves));
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
