package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** More actors, in sets of every kind, an enum of their own, and a state called like one. */
@StateMachine(typed = true, machine = true, actorType = Visit.Staff.class)
public enum Visit {
  @State(initial = true)
  @Transition(
      on = "admit",
      to = "NOTED",
      by = {"NURSE", "Doctor"})
  @Transition(
      on = "note",
      to = "NOTED",
      by = {"Doctor", "NURSE", "OPEN", "TERMINAL"})
  @Transition(on = "settle", to = "DONE", guard = "paid")
  @Transition(on = "settle", to = "NOTED", guard = "insured")
  OPEN,

  @Transition(on = "settle", to = "DONE", guard = "paid")
  @Transition(on = "settle", to = "DONE", by = "TERMINAL")
  @Transition(on = "note", to = "NOTED")
  @Transition(to = "DONE", guard = "insured")
  @Transition(
      on = "close",
      to = "DONE",
      by = {"Doctor", "NURSE", "PORTER"})
  NOTED,

  @State(terminal = true)
  DONE;

  /** Who works there. */
  public enum Staff {
    Doctor,
    NURSE,
    PORTER,
    OPEN,
    TERMINAL
  }
}
