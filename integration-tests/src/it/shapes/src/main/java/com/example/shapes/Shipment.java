package com.example.shapes;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum nested in a record. */
public record Shipment(String id, Phase phase) {

  public Shipment send() {
    return new Shipment(id, phase.send());
  }

  @StateMachine(typed = true, machine = true)
  public enum Phase implements Shipment_PhaseMoves {
    @State(initial = true)
    @Transition(on = "send", to = "SENT")
    PACKED,

    @State(terminal = true)
    SENT
  }
}
