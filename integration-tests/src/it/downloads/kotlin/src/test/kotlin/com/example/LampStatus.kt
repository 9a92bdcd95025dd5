package com.example

import dev.interlock.State
import dev.interlock.Transition

/** A lifecycle of the tests alone. */
enum class LampStatus : LampStatusMoves {
    @State(initial = true)
    @Transition(on = ["press"], to = ["ON"])
    OFF,

    @Transition(on = ["press"], to = ["OFF"])
    ON,
}
