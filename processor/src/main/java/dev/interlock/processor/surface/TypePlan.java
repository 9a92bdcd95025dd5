package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.MachineMember;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type that is generated: in the enum's package, or within another one.
 *
 * @param role what it is for
 * @param name its simple name
 * @param cause why it is there
 * @param members what users see of it, in the order in which it has them
 */
public record TypePlan(Role role, String name, Cause cause, List<MemberPlan> members)
    implements MemberPlan {

  public TypePlan {
    members = List.copyOf(members);
  }

  /** What a generated type can be. */
  public enum Role {
    /** The functions on values. */
    FUNCTIONS,
    /** The same as methods that the enum may implement. */
    MIXIN,
    /** The enum of the events. */
    EVENTS,
    /** The enum of the actors. */
    ACTORS,
    /** The questions of the guards. */
    GUARDS,
    /** The states as types. */
    TYPED,
    /** The holder of a state. */
    MACHINE,
    /** What is called round the machine's moves. */
    HOOKS,
    /** Within the typed states: a method for each state. */
    CASES,
    /** Within the typed states: those in which a lifecycle may begin. */
    INITIAL,
    /** Within the typed states: those in which the lifecycle ends. */
    TERMINAL,
    /** Within the typed states: those of a group. */
    GROUP,
    /** Within the typed states: those that allow an event. */
    CAPABILITY,
    /** Within the typed states: one state. */
    STATE,
    /** Within the typed states: the actors, all of them or several. */
    SEVERAL_ACTORS,
    /** Within the typed states: one actor. */
    ACTOR,
    /** Within the machine: what one actor sees of it. */
    VIEW;

    /** Returns the flags of {@code @StateMachine} that ask for it; none if nobody has to. */
    public List<MachineMember> flags() {
      return switch (this) {
        case TYPED -> List.of(MachineMember.TYPED);
        case MACHINE -> List.of(MachineMember.MACHINE, MachineMember.HOOKS);
        default -> List.of();
      };
    }
  }

  /** Returns the methods. */
  public List<MethodPlan> methods() {
    return of(MethodPlan.class).toList();
  }

  /** Returns the constants. */
  public List<ConstantPlan> constants() {
    return of(ConstantPlan.class).toList();
  }

  /** Returns the types within this one. */
  public List<TypePlan> types() {
    return of(TypePlan.class).toList();
  }

  private <T> Stream<T> of(Class<T> kind) {
    return members.stream().filter(kind::isInstance).map(kind::cast);
  }
}
