// An enum from before the generated methods: some of its own hide them, and go on answering from elsewhere.
package corpus.faulty.shadowed_method;

import dev.interlock.*;
import java.util.EnumSet;
import java.util.Set;

public enum Leftovers implements LeftoversMoves {
  @State(initial = true, in = "open")
  @Transition(on = "pay", to = "PAID", by = "CLERK", guard = "covered")
  @Transition(to = "DONE")
  NEW,

  @State(in = "open")
  @Transition(on = "ship", to = "DONE")
  PAID,

  @State(terminal = true)
  DONE;

  public boolean canTransitionTo(Leftovers next) { // expect: warn [shadowed-method] canTransitionTo(Leftovers) hides that of LeftoversMoves, which returns whether one state may go to another. | fix: remove it, or rename it, or put @SuppressWarnings("interlock:shadowed-method") on it if that is meant.
    return next.ordinal() > ordinal();
  }

  @Override
  public boolean isTerminal() { // expect: warn [shadowed-method] isTerminal() hides that of LeftoversMoves, which returns whether the lifecycle ends in a state.
    return this != NEW;
  }

  @Deprecated
  public
  boolean
      isInOpen() { // expect: warn [shadowed-method] isInOpen() whether a state is in the group "open".
    return true;
  }

  public Set<Leftovers> targets() { // expect: warn [shadowed-method] targets() the states that a state may go to.
    return EnumSet.allOf(Leftovers.class);
  }

  public Leftovers ship() { // expect: warn [shadowed-method] ship() the state that "ship" leads to.
    return DONE;
  }

  public boolean canPay(LeftoversActor by, LeftoversGuards guards) { // expect: warn [shadowed-method] canPay(LeftoversActor, LeftoversGuards) whether a state allows "pay".
    return false;
  }

  public final boolean canToDone() { // expect: warn [shadowed-method] canToDone() whether a state may go to DONE.
    return false;
  }

  public Leftovers toDone() { // expect: warn [shadowed-method] toDone() DONE, if a state may go there.
    return DONE;
  }

  /** What takes something else hides nothing. */
  public boolean canTransitionTo(String next) {
    return canTransitionTo(valueOf(next));
  }

  /** Without the actor there is no such move. */
  public Leftovers pay() {
    return PAID;
  }

  /** The functions have it, the mixin doesn't. */
  public Leftovers of(String name) {
    return valueOf(name);
  }
}
