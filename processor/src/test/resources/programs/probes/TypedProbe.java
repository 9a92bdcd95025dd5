package programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What users write with typed states. That it compiles is the half of it. */
public class TypedProbe {

  private static final TypedJobState.Service SERVICE = TypedJobState.SERVICE;
  private static final TypedJobState.UpdateJob UPDATE_JOB = TypedJobState.UPDATE_JOB;

  /** Each move has its exact next type, so a whole life can be written as one expression. */
  public static void exactNextTypes() {
    TypedJobState.Running running = TypedJobState.STOPPED.start(UPDATE_JOB);
    TypedJobState.Draining draining = running.drain(UPDATE_JOB);
    TypedJobState.Done done = draining.finishDrain(SERVICE);
    assertThat(done.state()).isEqualTo(JobState.JOB_STATE_DONE);
    TypedJobState.Lost lost = draining.toLost();
    assertThat(lost.state()).isEqualTo(JobState.JOB_STATE_LOST);
    assertThat(running.drain(UPDATE_JOB).cancel(SERVICE)).isSameAs(TypedJobState.CANCELLED);
    assertThat(running.drain(UPDATE_JOB).cancel(UPDATE_JOB)).isSameAs(TypedJobState.CANCELLED);
  }

  public static void aTransitionToItself() {
    TypedJobState.Running running = TypedJobState.RUNNING.nodeUpdate(SERVICE).nodeUpdate(SERVICE);
    assertThat(running).isSameAs(TypedJobState.RUNNING);
  }

  /** One instance of each type, whichever way one comes to it. */
  public static void singletons() {
    assertThat(TypedJobState.of(JobState.JOB_STATE_DONE)).isSameAs(TypedJobState.DONE);
    assertThat(TypedJobState.RUNNING.drain(UPDATE_JOB)).isSameAs(TypedJobState.DRAINING);
    List<TypedJobState> all = Arrays.stream(JobState.values()).map(TypedJobState::of).toList();
    assertThat(all)
        .containsExactly(
            TypedJobState.UNKNOWN,
            TypedJobState.STOPPED,
            TypedJobState.RUNNING,
            TypedJobState.DRAINING,
            TypedJobState.DONE,
            TypedJobState.CANCELLED,
            TypedJobState.LOST,
            TypedJobState.UPDATED)
        .doesNotHaveDuplicates();
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i)).isSameAs(TypedJobState.of(JobState.values()[i]));
      assertThat(all.get(i).state()).isEqualTo(JobState.values()[i]);
      assertThat(all.get(i)).hasToString(JobState.values()[i].name());
    }
  }

  public static void aMatchForEveryState() {
    Map<JobState, String> matched = new EnumMap<>(JobState.class);
    for (JobState state : JobState.values()) {
      matched.put(state, TypedJobState.of(state).match(new Described()));
    }
    assertThat(matched.values())
        .containsExactly(
            "unknown", "stopped", "running", "draining", "done", "cancelled", "lost", "updated");
  }

  private static final class Described implements TypedJobState.Cases<String> {
    @Override
    public String onUnknown(TypedJobState.Unknown state) {
      return of(state, "unknown");
    }

    @Override
    public String onStopped(TypedJobState.Stopped state) {
      return of(state, "stopped");
    }

    @Override
    public String onRunning(TypedJobState.Running state) {
      return of(state, "running");
    }

    @Override
    public String onDraining(TypedJobState.Draining state) {
      return of(state, "draining");
    }

    @Override
    public String onDone(TypedJobState.Done state) {
      return of(state, "done");
    }

    @Override
    public String onCancelled(TypedJobState.Cancelled state) {
      return of(state, "cancelled");
    }

    @Override
    public String onLost(TypedJobState.Lost state) {
      return of(state, "lost");
    }

    @Override
    public String onUpdated(TypedJobState.Updated state) {
      return of(state, "updated");
    }

    private static String of(TypedJobState state, String text) {
      assertThat(TypedJobState.of(state.state())).isSameAs(state);
      return text;
    }
  }

  public static void abilities() {
    assertThat(cancel(TypedJobState.STOPPED)).isSameAs(TypedJobState.CANCELLED);
    assertThat(cancel(TypedJobState.RUNNING)).isSameAs(TypedJobState.CANCELLED);
    assertThat(cancel(TypedJobState.DRAINING)).isSameAs(TypedJobState.CANCELLED);
    for (JobState state : JobState.values()) {
      TypedJobState typed = TypedJobState.of(state);
      assertThat(typed instanceof TypedJobState.CanCancel)
          .isEqualTo(state.canCancel());
    }
  }

  private static TypedJobState.Cancelled cancel(TypedJobState.CanCancel state) {
    return state.cancel(UPDATE_JOB);
  }

  /** Whoever may is a type, and more general than each who may. */
  public static void actors() {
    TypedJobState.Actor either = SERVICE;
    assertThat(TypedJobState.DRAINING.cancel(either)).isSameAs(TypedJobState.CANCELLED);
    assertThat(either.actor()).isEqualTo(JobStateActor.SERVICE);
    assertThat(UPDATE_JOB.actor()).isEqualTo(JobStateActor.UPDATE_JOB);
    assertThat(UPDATE_JOB).hasToString("UPDATE_JOB");
    TypedVisit.DoctorOrNurse medical = TypedVisit.Doctor;
    TypedVisit.AllButPorter noted = medical;
    TypedVisit.DoctorOrNurseOrPorter closing = medical;
    assertThat(TypedVisit.OPEN.note(noted)).isSameAs(TypedVisit.OPEN.admit(medical));
    assertThat(TypedVisit.NOTED.close(closing)).isSameAs(TypedVisit.DONE);
    assertThat(medical.actor()).isEqualTo(Visit.Staff.Doctor);
    assertThat(TypedVisit.NURSE.actor()).isEqualTo(Visit.Staff.NURSE);
  }

  /** A state keeps its name; the actor of that name gives way. */
  public static void anActorCalledLikeAState() {
    TypedVisit.Open state = TypedVisit.OPEN;
    TypedVisit.OpenActor actor = TypedVisit.OPEN_ACTOR;
    assertThat(state.note(actor)).isSameAs(TypedVisit.NOTED);
    assertThat(actor.actor()).isEqualTo(Visit.Staff.OPEN);
    assertThat(actor).hasToString("OPEN");
    TypedVisit.TerminalActor terminal = TypedVisit.TERMINAL;
    assertThat(terminal.actor()).isEqualTo(Visit.Staff.TERMINAL);
  }

  /** Of one event from one state: under a guard for anyone, without one for a certain actor. */
  public static void anActorWhoNeedsNoGuard() {
    Bills no = new Bills(false, false);
    assertThat(TypedVisit.NOTED.settle(TypedVisit.TERMINAL, no)).isSameAs(TypedVisit.DONE);
    assertThat(TypedVisit.NOTED.settle(TypedVisit.NURSE, new Bills(true, false)))
        .isSameAs(TypedVisit.DONE);
    Refusal<?> refusal = unpaid(() -> TypedVisit.NOTED.settle(TypedVisit.NURSE, no), "paid");
    assertThat(refusal.actor()).isEqualTo("NURSE");
  }

  /** Whoever else asks elsewhere, this move knows of no actor. */
  public static void guardsAlone() {
    assertThat(TypedVisit.OPEN.settle(new Bills(true, true))).isSameAs(TypedVisit.DONE);
    assertThat(TypedVisit.OPEN.settle(new Bills(false, true))).isSameAs(TypedVisit.NOTED);
    Refusal<?> refusal =
        unpaid(() -> TypedVisit.OPEN.settle(new Bills(false, false)), "paid", "insured");
    assertThat(refusal.actor()).isNull();
    assertThat(refusal.event()).isEqualTo("SETTLE");
  }

  private static Refusal<?> unpaid(Runnable move, String... guards) {
    Refusal<?> refusal =
        catchThrowableOfType(IllegalTransitionException.class, move::run).refusal();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat(refusal.guards()).containsExactly(guards);
    return refusal;
  }

  private record Bills(boolean paid, boolean insured) implements VisitGuards {}

  public static void superTypes() {
    TypedJobState.Initial initial = TypedJobState.STOPPED;
    TypedJobState.Terminal terminal = TypedJobState.DONE;
    TypedJobState.Active active = TypedJobState.RUNNING.drain(UPDATE_JOB);
    assertThat(List.<TypedJobState>of(initial, terminal, active))
        .containsExactly(TypedJobState.STOPPED, TypedJobState.DONE, TypedJobState.DRAINING);
    for (JobState state : JobState.values()) {
      TypedJobState typed = TypedJobState.of(state);
      assertThat(typed instanceof TypedJobState.Initial)
          .isEqualTo(JobStateTransitions.isInitial(state));
      assertThat(typed instanceof TypedJobState.Terminal)
          .isEqualTo(JobStateTransitions.isTerminal(state));
      assertThat(typed instanceof TypedJobState.Active)
          .isEqualTo(JobStateTransitions.isInActive(state));
    }
  }

  /** A state may be in several groups. */
  public static void overlappingGroups() {
    TypedSignal.Calm calm = TypedSignal.NEW;
    TypedSignal.Lit lit = TypedSignal.NEW;
    assertThat((Object) calm).isSameAs(lit);
    assertThat(List.<TypedSignal.Calm>of(TypedSignal.NEW, TypedSignal.STRING)).hasSize(2);
    assertThat(List.<TypedSignal.Lit>of(TypedSignal.NEW, TypedSignal.CLASS)).hasSize(2);
  }

  /** Where the guards choose the target, the next type is what the targets have in common. */
  public static void guardedMoves() {
    TypedOrder next = TypedOrder.OPEN.pay(new Answers(true, false, false));
    assertThat(next).isSameAs(TypedOrder.PAID);
    assertThat(TypedOrder.OPEN.pay(new Answers(false, false, false))).isSameAs(TypedOrder.PART);
    TypedOrder.Paid paid = TypedOrder.PART.pay(new Answers(true, false, false));
    TypedOrder.Shipped shipped = paid.audit().ship(new Answers(false, true, false));
    assertThat(shipped).isSameAs(TypedOrder.SHIPPED);
    TypedOrder.Cancelled cancelled = TypedOrder.OPEN.toCancelled(new Answers(false, false, true));
    assertThat(cancelled).isSameAs(TypedOrder.CANCELLED);
    TypedOrder.Open open = TypedOrder.OPEN.remind(new Answers(false, false, true));
    assertThat(open).isSameAs(TypedOrder.OPEN);
    TypedOrder.CanPay payable = TypedOrder.PART;
    TypedOrder whatever = payable.pay(new Answers(true, false, false));
    assertThat(whatever).isSameAs(TypedOrder.PAID);
  }

  public static void refusedByGuards() {
    Answers no = new Answers(false, false, false);
    refused(() -> TypedOrder.PART.pay(no), Order.PART, "covered");
    refused(() -> TypedOrder.PAID.ship(no), Order.PAID, "inStock");
    refused(() -> TypedOrder.OPEN.toCancelled(no), Order.OPEN, "patient");
    refused(() -> TypedOrder.OPEN.remind(no), Order.OPEN, "patient");
    assertThat(TypedOrder.PAID.toCancelled()).isSameAs(TypedOrder.CANCELLED);
  }

  private static void refused(Runnable move, Order from, String guard) {
    Refusal<?> refusal =
        catchThrowableOfType(IllegalTransitionException.class, move::run).refusal();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD);
    assertThat((Object) refusal.from()).isEqualTo(from);
    assertThat(refusal.guards()).containsExactly(guard);
  }

  private record Answers(boolean covered, boolean inStock, boolean patient)
      implements OrderGuards {}

  /** Which initial state a lifecycle begins in must be said where there are several. */
  public static void beginnings() {
    assertThat(JobStateMachine.initial().state()).isEqualTo(JobState.JOB_STATE_STOPPED);
    assertThat(Outer_StatusMachine.initial(Outer.Status.RESTORED).state())
        .isEqualTo(Outer.Status.RESTORED);
    assertThat(catchThrowableOfType(
            IllegalArgumentException.class, () -> Outer_StatusMachine.initial(Outer.Status.SHUT)))
        .hasMessage("SHUT is no initial state of Outer.Status");
    for (JobState state : JobState.values()) {
      JobStateMachine machine = JobStateMachine.at(state);
      assertThat(machine.state()).isEqualTo(state);
      assertThat(machine).hasToString("JobStateMachine[" + state + "]");
    }
  }

  /** The view and the machine are the same machine. */
  public static void aViewMovesTheMachine() {
    JobStateMachine machine = JobStateMachine.initial();
    JobStateMachine.UpdateJob client = machine.asUpdateJob();
    assertThat(client.start()).isEqualTo(JobState.JOB_STATE_RUNNING);
    assertThat(machine.state()).isEqualTo(JobState.JOB_STATE_RUNNING);
    machine.drain(JobStateActor.UPDATE_JOB);
    assertThat(client.state()).isEqualTo(JobState.JOB_STATE_DRAINING);
    assertThat(machine.asService().tryFinishDrain()).isTrue();
    assertThat(client.tryCancel()).isFalse();
  }
}
