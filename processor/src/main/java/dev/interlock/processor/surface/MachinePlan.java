package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.HOOKS;
import static dev.interlock.processor.surface.Parameter.STATE;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import java.util.ArrayList;
import java.util.List;

/** Plans the machine that holds a state, and what each actor sees of it. */
final class MachinePlan {

  private final Machine machine;
  private final Moves moves;
  private final TypeNames names;
  private final boolean hooks;
  private final boolean events;

  MachinePlan(Machine machine, Moves moves) {
    this.machine = machine;
    this.moves = moves;
    this.names = TypeNames.of(machine.carrier());
    this.hooks = machine.declaration().hooks();
    this.events = !machine.events().isEmpty();
  }

  TypePlan type() {
    List<MemberPlan> members = new ArrayList<>();
    long initial = machine.lifecycle().stream().filter(State::initial).count();
    if (initial == 1) {
      members.add(make(OfMachine.INITIAL, "initial"));
    } else if (initial > 1) {
      members.add(make(OfMachine.INITIAL, "initial", STATE));
    }
    members.add(make(OfMachine.AT, "at", STATE));
    members.add(state());
    if (events) {
      boolean guarded = moves.anyEventGuarded();
      members.add(any(OfMachine.FIRE, "fire", guarded, EVENT));
      members.add(any(OfMachine.TRY_FIRE, "tryFire", guarded, EVENT));
    }
    members.add(any(OfMachine.TRANSITION, "transitionTo", moves.anyGuarded(), TO));
    members.add(any(OfMachine.TRY_TRANSITION, "tryTransitionTo", moves.anyGuarded(), TO));
    members.addAll(refusals());
    machine.events().forEach(event -> members.addAll(moves(event)));
    moves.unnamedTargets().forEach(target -> members.addAll(moves(target)));
    for (Reference actor : machine.actors()) {
      Cause cause = Cause.of(Cause.Kind.ACTOR, actor);
      members.add(view(actor));
      members.add(
          new MethodPlan(OfMachine.AS_ACTOR, Names.asActor(actor.name()), List.of(), cause));
    }
    members.add(any(OfMachine.TO_STRING, "toString", false));
    return new TypePlan(TypePlan.Role.MACHINE, names.machine(), Cause.MACHINE, members);
  }

  private MethodPlan make(OfMachine role, String name, Parameter... asked) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (hooks) {
      parameters.add(HOOKS);
    }
    return new MethodPlan(role, name, parameters, Cause.MACHINE);
  }

  private static MethodPlan state() {
    return new MethodPlan(OfMachine.STATE, "state", List.of(), Cause.MACHINE);
  }

  private static MethodPlan any(OfMachine role, String name, boolean guarded, Parameter... asked) {
    return new MethodPlan(role, name, Asked.of(guarded, asked), Cause.MACHINE);
  }

  /** What explains does so without the guards' answers, too. */
  private List<MethodPlan> refusals() {
    List<MethodPlan> refusals = new ArrayList<>();
    refusals.add(any(OfMachine.REFUSAL_OF_STATE, "refusal", false, TO));
    if (moves.anyGuarded()) {
      refusals.add(any(OfMachine.REFUSAL_OF_STATE, "refusal", true, TO));
    }
    if (events) {
      refusals.add(any(OfMachine.REFUSAL_OF_EVENT, "refusal", false, EVENT));
      if (moves.anyEventGuarded()) {
        refusals.add(any(OfMachine.REFUSAL_OF_EVENT, "refusal", true, EVENT));
      }
    }
    return refusals;
  }

  /** Every move has a form that throws and one that answers. */
  private List<MethodPlan> moves(Reference event) {
    Cause cause = Cause.of(Cause.Kind.EVENT, event);
    List<Parameter> asked = Asked.of(moves.isGuarded(event.name()));
    return List.of(
        new MethodPlan(OfMachine.FIRE_THIS, Names.event(event.name()), asked, cause),
        new MethodPlan(OfMachine.TRY_FIRE_THIS, Names.tryEvent(event.name()), asked, cause));
  }

  private List<MethodPlan> moves(State target) {
    Cause cause = Cause.of(target);
    List<Parameter> asked = Asked.of(moves.isGuarded(target));
    return List.of(
        new MethodPlan(OfMachine.GO_TO, Names.toState(target), asked, cause),
        new MethodPlan(OfMachine.TRY_GO_TO, Names.tryToState(target), asked, cause));
  }

  /** An actor's own moves and nothing else. */
  private TypePlan view(Reference actor) {
    List<MemberPlan> members = new ArrayList<>();
    members.add(state());
    members.addAll(refusals());
    List<Move> open = moves.all().stream().filter(move -> move.by().admits(actor.name())).toList();
    moves.events(open).forEach(event -> members.addAll(moves(event)));
    moves.unnamedTargets(open).forEach(target -> members.addAll(moves(target)));
    Cause cause = Cause.of(Cause.Kind.ACTOR, actor);
    return new TypePlan(TypePlan.Role.VIEW, Names.view(actor.name()), cause, members);
  }
}
