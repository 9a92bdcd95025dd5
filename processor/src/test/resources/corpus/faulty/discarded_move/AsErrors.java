// options: -Ainterlock.discarded_move=error -Ainterlock.impossible_move=off
package com.example.shop;

import dev.interlock.State;
import dev.interlock.Transition;

class Door {
  DoorStatus status = DoorStatus.SHUT;

  void open() {
    status.open(); // expect: [discarded-move] status.open() | fix: write status = status.open()
    DoorStatus.OPEN.open(); // expect: [discarded-move] DoorStatus.OPEN.open()
  }
}

enum DoorStatus implements DoorStatusMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @State(terminal = true)
  OPEN
}
