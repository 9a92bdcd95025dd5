package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.util.function.IntSupplier;

/** Fields, two constructors, varargs, other interfaces before and after the mixin, and the generated API in use. */
@StateMachine(typed = true, machine = true, stripPrefix = "PHASE_")
public enum FieldsAndInterfaces
    implements IntSupplier, FieldsAndInterfacesMoves, Aliased {
  @State(initial = true)
  @Transition(on = "begin", to = "PHASE_RUNNING")
  PHASE_NEW(1, "new", "fresh"),

  @Transition(to = "DONE")
  PHASE_RUNNING(2),

  @State(terminal = true)
  PHASE_DONE;

  private static final FieldsAndInterfaces FIRST = PHASE_NEW;

  private final int number;
  private final String[] aliases;

  FieldsAndInterfaces() {
    this(3);
  }

  FieldsAndInterfaces(int number, String... aliases) {
    this.number = number;
    this.aliases = aliases;
  }

  @Override
  public int getAsInt() {
    return number;
  }

  @Override
  public String alias() {
    return aliases.length == 0 ? name() : aliases[0];
  }

  static boolean walk() {
    FieldsAndInterfaces last = FIRST.begin().toDone();
    return last.isTerminal()
        && last.targets().isEmpty()
        && FIRST.canFire(FieldsAndInterfacesEvent.BEGIN)
        && FIRST.refusal(PHASE_DONE).isPresent()
        && FieldsAndInterfacesTransitions.canTransition(PHASE_NEW, PHASE_RUNNING)
        && FieldsAndInterfacesTransitions.graph().states().size() == 3;
  }
}

/** Something that has another name. */
interface Aliased {
  String alias();
}
