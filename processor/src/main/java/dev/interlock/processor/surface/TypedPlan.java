package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import java.util.ArrayList;
import java.util.List;

/** Plans the states as types: each has the moves that are legal there and no others. */
record TypedPlan(Machine machine, Moves moves) {

  /** The type of the cases of a match. */
  static final String CASES = "Cases";

  TypePlan type() {
    List<MemberPlan> members = new ArrayList<>();
    for (State state : machine.states()) {
      members.add(new ConstantPlan(Names.stateConstant(state), Cause.of(state)));
    }
    members.add(new MethodPlan(OfTyped.OF, "of", List.of(Parameter.STATE), Cause.MACHINE));
    members.add(state());
    members.add(match());
    members.add(cases());
    if (machine.lifecycle().stream().anyMatch(State::initial)) {
      members.add(superType(TypePlan.Role.INITIAL, "Initial", Cause.MACHINE));
    }
    if (machine.lifecycle().stream().anyMatch(State::terminal)) {
      members.add(superType(TypePlan.Role.TERMINAL, "Terminal", Cause.MACHINE));
    }
    for (Group group : machine.groups()) {
      members.add(superType(TypePlan.Role.GROUP, Names.groupType(group), Cause.of(group)));
    }
    for (Reference event : machine.events()) {
      // A wildcard may stand for no state, and then the event leads nowhere.
      if (!moves.on(event.name()).isEmpty()) {
        members.add(capability(event));
      }
    }
    machine.states().forEach(each -> members.add(stateType(each)));
    String name = TypeNames.of(machine.carrier()).typed();
    return new TypePlan(TypePlan.Role.TYPED, name, Cause.MACHINE, members);
  }

  private static MethodPlan state() {
    return new MethodPlan(OfTyped.STATE, "state", List.of(), Cause.MACHINE);
  }

  private static MethodPlan match() {
    return new MethodPlan(OfTyped.MATCH, "match", List.of(Parameter.CASES), Cause.MACHINE);
  }

  private TypePlan cases() {
    List<MemberPlan> cases = new ArrayList<>();
    for (State state : machine.states()) {
      cases.add(
          new MethodPlan(
              MethodRole.Single.CASE,
              Names.onState(state),
              List.of(Parameter.STATE),
              Cause.of(state)));
    }
    return new TypePlan(TypePlan.Role.CASES, CASES, Cause.MACHINE, cases);
  }

  private static TypePlan superType(TypePlan.Role role, String name, Cause cause) {
    return new TypePlan(role, name, cause, List.of());
  }

  private TypePlan capability(Reference event) {
    return new TypePlan(
        TypePlan.Role.CAPABILITY,
        Names.canType(event.name()),
        Cause.of(Cause.Kind.EVENT, event),
        List.of(state(), move(event)));
  }

  /** Where the event has guards, every state's method takes them. */
  private MethodPlan move(Reference event) {
    return new MethodPlan(
        OfTyped.FIRE_THIS,
        Names.event(event.name()),
        Asked.of(moves.isGuarded(event.name())),
        Cause.of(Cause.Kind.EVENT, event));
  }

  private TypePlan stateType(State state) {
    List<MemberPlan> own = new ArrayList<>();
    List<Move> leaving = moves.from(state);
    moves.events(leaving).forEach(event -> own.add(move(event)));
    moves.unnamedTargets(leaving).forEach(target -> own.add(goTo(target)));
    own.add(state());
    own.add(match());
    own.add(new MethodPlan(OfTyped.TO_STRING, "toString", List.of(), Cause.MACHINE));
    String name = Names.stateType(state, machine);
    return new TypePlan(TypePlan.Role.STATE, name, Cause.of(state), own);
  }

  private MethodPlan goTo(State target) {
    return new MethodPlan(
        OfTyped.GO_TO, Names.toState(target), Asked.of(moves.isGuarded(target)), Cause.of(target));
  }
}
