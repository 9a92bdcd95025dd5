package dev.interlock.processor.surface;

import dev.interlock.processor.surface.MethodRole.OfMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The loops that move a machine. Those for any event and for any target take what all moves depend
 * on; where one certain move depends on less, a loop that takes just that makes it, which nobody
 * else sees.
 */
public final class Loops {

  private final TypePlan machine;

  /** By their roles, of which a method for any event or target has one of its own. */
  private final Map<MethodRole, MethodPlan> general = new HashMap<>();

  /**
   * Looks for them once: there are as many moves to ask for them.
   *
   * @param machine the machine that has them
   */
  public Loops(TypePlan machine) {
    this.machine = machine;
    machine.methods().forEach(each -> general.putIfAbsent(each.role(), each));
  }

  /**
   * Returns the loop that makes the move of a method for one certain event or target.
   *
   * @param move the method, of the machine or of a view
   * @param actor who asks, for a view's; the loop takes it where the one for any move does
   */
  public MethodPlan of(MethodPlan move, Optional<String> actor) {
    MethodPlan any = general(loopOf(move.role(OfMachine.class)).orElseThrow());
    List<Parameter> taken = new ArrayList<>(any.parameters().subList(0, 1));
    if (move.takes(Parameter.BY) || (actor.isPresent() && any.takes(Parameter.BY))) {
      taken.add(Parameter.BY);
    }
    if (move.takes(Parameter.GUARDS)) {
      taken.add(Parameter.GUARDS);
    }
    return new MethodPlan(any.role(), any.name(), taken, any.cause());
  }

  /** Returns whether the loops for any event, or for any target, take a parameter. */
  public boolean take(OfMachine role, Parameter parameter) {
    return general(role).takes(parameter);
  }

  private MethodPlan general(OfMachine role) {
    return Objects.requireNonNull(general.get(role), role::name);
  }

  private static Optional<OfMachine> loopOf(OfMachine role) {
    return switch (role) {
      case FIRE_THIS -> Optional.of(OfMachine.FIRE);
      case TRY_FIRE_THIS -> Optional.of(OfMachine.TRY_FIRE);
      case GO_TO -> Optional.of(OfMachine.TRANSITION);
      case TRY_GO_TO -> Optional.of(OfMachine.TRY_TRANSITION);
      default -> Optional.empty();
    };
  }

  /** Returns the loops that nobody else sees. */
  public List<MethodPlan> hidden() {
    Set<MethodPlan> seen = Set.copyOf(machine.methods());
    Stream<MethodPlan> own = called(machine, Optional.empty());
    Stream<MethodPlan> viewed =
        machine.types().stream().flatMap(view -> called(view, Optional.of(view.cause().name())));
    return Stream.concat(own, viewed).distinct().filter(loop -> !seen.contains(loop)).toList();
  }

  private Stream<MethodPlan> called(TypePlan holder, Optional<String> actor) {
    return holder.methods().stream()
        .filter(each -> loopOf(each.role(OfMachine.class)).isPresent())
        .map(each -> of(each, actor));
  }
}
