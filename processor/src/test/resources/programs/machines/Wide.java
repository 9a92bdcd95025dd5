package programs;

import dev.interlock.*;

/** So many arcs that they are packed into strings. */
@StateMachine(actors = {"USER", "ADMIN", "ROBOT"})
public enum Wide {
  @State(sentinel = true)
  NONE,

  @State(initial = true, in = "low")
  @Transition(on = "choose", to = "S1", guard = "ready")
  @Transition(on = "choose", to = "S2")
  @Transition(to = "S3", by = "ROBOT")
  S0,

  @State(in = "low")
  @Transition(
      on = "go1",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S1,

  @State(in = "low")
  @Transition(
      on = "go2",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S2,

  @State(in = "low")
  @Transition(
      on = "go3",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S3,

  @State(in = "low")
  @Transition(
      on = "go4",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S4,

  @State(
      in = "low",
      onlyBy = {"USER", "ADMIN"})
  @Transition(
      on = "go5",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S5,

  @State(in = "low")
  @Transition(
      on = "go6",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S6,

  @State(in = "low")
  @Transition(
      on = "go7",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S7,

  @State(in = "low")
  @Transition(
      on = "go8",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S8,

  @State(in = "high")
  @Transition(
      on = "go9",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S9,

  @State(in = "high")
  @Transition(
      on = "go10",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S10,

  @State(in = "high")
  @Transition(
      on = "go11",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S11,

  @State(in = "high")
  @Transition(
      on = "go12",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S12,

  @State(in = "high")
  @Transition(
      on = "go13",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S13,

  @State(in = "high")
  @Transition(
      on = "go14",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S14,

  @State(in = "high")
  @Transition(
      on = "go15",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S15,

  @State(in = "high")
  @Transition(
      on = "go16",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S16,

  @State(in = "high")
  @Transition(
      on = "go17",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S17,

  @State(in = "high")
  @Transition(
      on = "go18",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S18,

  @State(in = "high")
  @Transition(
      on = "go19",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S19,

  @State(in = "high")
  @Transition(
      on = "go20",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S20,

  @State(in = "high")
  @Transition(
      on = "go21",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S21,

  @State(in = "high")
  @Transition(
      on = "go22",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S22,

  @State(in = "high")
  @Transition(
      on = "go23",
      from = Transition.ANY,
      by = {"USER", "ADMIN"})
  S23,

  @State(terminal = true, onlyFrom = "low", onlyAfter = "S1")
  @Transition(from = "S1")
  END
}
