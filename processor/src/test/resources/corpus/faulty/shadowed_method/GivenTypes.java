// What the methods take has names of types within others, of the user's, or of types with arguments.
package corpus.faulty.shadowed_method;

import dev.interlock.*;
import java.util.List;

interface GivenTypes {
  enum Event {
    PAY
  }

  enum Role {
    CLERK
  }

  @StateMachine(actorType = Role.class, eventType = Event.class)
  enum Status implements GivenTypes_StatusMoves {
    @State(initial = true)
    @Transition(on = "pay", to = "PAID", by = "CLERK")
    NEW,

    @State(terminal = true)
    PAID;

    public boolean canTransitionTo(Status to, GivenTypes.Role by) { // expect: warn [shadowed-method] canTransitionTo(GivenTypes.Status, GivenTypes.Role) hides that of GivenTypes_StatusMoves
      return false;
    }

    public boolean canFire(Event event) { // expect: warn [shadowed-method] canFire(GivenTypes.Event) whether a state allows an event.
      return false;
    }

    public boolean canFire(List<Event> events) {
      return events.stream().allMatch(this::canFire);
    }

    public boolean canFire(Event... events) {
      return canFire(List.of(events));
    }
  }
}
