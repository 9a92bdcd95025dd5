package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.FROM;
import static dev.interlock.processor.surface.Parameter.HOOKS;
import static dev.interlock.processor.surface.Parameter.STATE;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the machine that holds a state, and what each actor sees of it. */
final class MachinePlan {

  private final PlannedMachine planned;
  private final Machine machine;

  MachinePlan(PlannedMachine planned) {
    this.planned = planned;
    this.machine = planned.machine();
  }

  TypePlan type() {
    HolderPlan holder = new HolderPlan(planned, Optional.empty());
    Dependences dependences = planned.dependences();
    List<MemberPlan> members = new ArrayList<>(starts());
    members.addAll(holder.questions());
    if (!machine.events().isEmpty()) {
      Dependence met = dependences.anyEvent();
      members.add(any(OfMachine.FIRE, "fire", met, EVENT));
      members.add(any(OfMachine.TRY_FIRE, "tryFire", met, EVENT));
      members.add(any(OfMachine.TRY_FIRE_FROM, "tryFire", met, FROM, EVENT));
      members.add(any(OfMachine.MOVE_BY_EVENT, "move", met, EVENT));
    }
    Dependence all = dependences.any();
    members.add(any(OfMachine.TRANSITION, "transitionTo", all, TO));
    members.add(any(OfMachine.TRY_TRANSITION, "tryTransitionTo", all, TO));
    members.add(any(OfMachine.TRY_TRANSITION_FROM, "tryTransition", all, FROM, TO));
    members.add(any(OfMachine.MOVE_TO_STATE, "move", all, TO));
    members.addAll(holder.pairs());
    List<Reference> viewing = Limits.holdViews(machine) ? machine.actors() : List.of();
    for (Reference actor : viewing) {
      Cause cause = Cause.of(Cause.Kind.ACTOR, actor);
      members.add(view(actor));
      members.add(
          new MethodPlan(OfMachine.AS_ACTOR, Names.asActor(actor.name()), List.of(), cause));
    }
    members.add(holder.string());
    String name = TypeNames.of(machine.carrier()).machine();
    return new TypePlan(TypePlan.Role.MACHINE, name, Cause.MACHINE, members);
  }

  /** Where there are several initial states, one is chosen. */
  private List<MethodPlan> starts() {
    List<MethodPlan> starts = new ArrayList<>();
    long initial = machine.lifecycle().stream().filter(State::initial).count();
    if (initial == 1) {
      starts.add(start(OfMachine.INITIAL, "initial"));
    } else if (initial > 1) {
      starts.add(start(OfMachine.INITIAL, "initial", STATE));
    }
    starts.add(start(OfMachine.AT, "at", STATE));
    return starts;
  }

  private MethodPlan start(OfMachine role, String name, Parameter... asked) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (machine.declaration().hooks()) {
      parameters.add(HOOKS);
    }
    return new MethodPlan(role, name, parameters, Cause.MACHINE);
  }

  private static MethodPlan any(OfMachine role, String name, Dependence met, Parameter... asked) {
    return new MethodPlan(role, name, met.after(asked), Cause.MACHINE);
  }

  private TypePlan view(Reference actor) {
    HolderPlan holder = new HolderPlan(planned.asMetBy(actor.name()), Optional.of(actor.name()));
    List<MemberPlan> members = new ArrayList<>(holder.questions());
    members.addAll(holder.pairs());
    members.add(holder.string());
    Cause cause = Cause.of(Cause.Kind.ACTOR, actor);
    return new TypePlan(TypePlan.Role.VIEW, Names.view(actor.name()), cause, members);
  }
}
