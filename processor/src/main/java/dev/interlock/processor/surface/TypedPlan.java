package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the states as types: each has the moves that are legal there and no others. */
final class TypedPlan {

  /** The type of the cases of a match. */
  static final String CASES = "Cases";

  private final Machine machine;
  private final Moves moves;
  private final ActorTypes actors;

  /** The moves that are in what their states have in common. */
  private final Set<Cause> commonMoves;

  TypedPlan(PlannedMachine planned) {
    this.machine = planned.machine();
    this.moves = planned.moves();
    this.actors = ActorTypes.of(machine, moves);
    this.commonMoves =
        actors.moves().stream()
            .filter(this::isCommon)
            .map(NamedMove::cause)
            .collect(Collectors.toSet());
  }

  TypePlan type() {
    List<MemberPlan> members = new ArrayList<>();
    for (State state : machine.states()) {
      members.add(new ConstantPlan(Names.stateConstant(state), Cause.of(state)));
    }
    List<Reference> typedActors =
        machine.actors().stream().filter(each -> actors.all().contains(each.name())).toList();
    for (Reference actor : typedActors) {
      String constant = actors.constant(actor.name());
      members.add(new ConstantPlan(constant, Cause.of(Cause.Kind.ACTOR, actor)));
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
    actors.moves().forEach(move -> capability(move).ifPresent(members::add));
    machine.states().forEach(each -> members.add(stateType(each)));
    if (!typedActors.isEmpty()) {
      members.add(severalActors(ActorNames.ANY, List.of(actor())));
      actors.several().forEach(each -> members.add(severalActors(actors.name(each), List.of())));
      typedActors.forEach(each -> members.add(actorType(each)));
    }
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

  /** What states have in common that have a move: of one state, that would be itself. */
  private Optional<TypePlan> capability(NamedMove move) {
    if (move.met().size() < 2) {
      return Optional.empty();
    }
    List<MemberPlan> common = new ArrayList<>(List.of(state()));
    if (commonMoves.contains(move.cause())) {
      common.add(method(role(move), move, move.dependences().get(0)));
    }
    return Optional.of(
        new TypePlan(TypePlan.Role.CAPABILITY, Names.canType(move.name()), move.cause(), common));
  }

  private static OfTyped role(NamedMove move) {
    return move.ofEvent() ? OfTyped.FIRE_THIS : OfTyped.GO_TO;
  }

  /** Whether all states take as much for the move, and somebody may make it in all of them. */
  private boolean isCommon(NamedMove move) {
    List<Dependence> taken = move.dependences();
    return move.met().size() > 1
        && taken.size() == 1
        && (!taken.get(0).onActor() || !actors.everywhere(move.cause()).isEmpty());
  }

  private List<MethodPlan> moves(State state, NamedMove move) {
    List<Move> met = move.met().getOrDefault(state, List.of());
    List<MethodPlan> own = new ArrayList<>();
    own.add(method(role(move), move, Dependence.of(met)));
    // A method can't take more actors than the one that it overrides, so that is another.
    if (commonMoves.contains(move.cause())
        && !actors.of(met).equals(actors.everywhere(move.cause()))) {
      own.add(method(OfTyped.AS_EVERYWHERE, move, Dependence.of(met)));
    }
    return own;
  }

  private static MethodPlan method(OfTyped role, NamedMove move, Dependence taken) {
    return new MethodPlan(role, move.name(), taken.after(), move.cause());
  }

  private static TypePlan severalActors(String name, List<MemberPlan> members) {
    return new TypePlan(TypePlan.Role.SEVERAL_ACTORS, name, Cause.MACHINE, members);
  }

  private TypePlan actorType(Reference actor) {
    String name = actors.name(Set.of(actor.name()));
    Cause cause = Cause.of(Cause.Kind.ACTOR, actor);
    return new TypePlan(TypePlan.Role.ACTOR, name, cause, List.of(actor(), text()));
  }

  private static MethodPlan actor() {
    return new MethodPlan(OfTyped.ACTOR, "actor", List.of(), Cause.MACHINE);
  }

  private static MethodPlan text() {
    return new MethodPlan(OfTyped.TO_STRING, "toString", List.of(), Cause.MACHINE);
  }

  private TypePlan stateType(State state) {
    List<MemberPlan> own = new ArrayList<>();
    actors.moves().stream()
        .filter(move -> move.met().containsKey(state))
        .forEach(move -> own.addAll(moves(state, move)));
    moves.ignoredBy(state).forEach(event -> own.add(ignoring(event)));
    own.add(state());
    own.add(match());
    own.add(text());
    String name = Names.stateType(state, machine);
    return new TypePlan(TypePlan.Role.STATE, name, Cause.of(state), own);
  }

  private static MethodPlan ignoring(Reference event) {
    Cause cause = Cause.of(Cause.Kind.EVENT, event);
    return new MethodPlan(OfTyped.IGNORE, Names.event(event.name()), List.of(), cause);
  }
}
